package org.listeningpost.moderate;

import java.util.Map;

/** HTML character references, such as {@code &#48;} and {@code &nbsp;}, that a careless feed left in the text. */
final class Entity {
    private static final int LONGEST = 12;
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("amp", (int) '&'),
            Map.entry("lt", (int) '<'),
            Map.entry("gt", (int) '>'),
            Map.entry("quot", (int) '"'),
            Map.entry("apos", (int) '\''),
            Map.entry("nbsp", 0xA0),
            Map.entry("shy", 0xAD),
            Map.entry("zwnj", 0x200C),
            Map.entry("zwj", 0x200D),
            Map.entry("ensp", 0x2002),
            Map.entry("emsp", 0x2003),
            Map.entry("thinsp", 0x2009),
            Map.entry("ndash", 0x2013),
            Map.entry("mdash", 0x2014),
            Map.entry("lsquo", 0x2018),
            Map.entry("rsquo", 0x2019),
            Map.entry("hyphen", 0x2010),
            Map.entry("commat", (int) '@'),
            Map.entry("period", (int) '.'),
            Map.entry("num", (int) '#'),
            Map.entry("plus", (int) '+'),
            Map.entry("lpar", (int) '('),
            Map.entry("rpar", (int) ')'),
            Map.entry("sol", (int) '/'));

    private Entity() {}

    /** Where the reference that begins at {@code at} ends, or -1 if none does. */
    static int end(String text, int at) {
        int last = Math.min(text.length(), at + LONGEST);
        for (int i = at + 1; i < last; i++) {
            if (text.charAt(i) == ';') {
                return i + 1;
            }
        }
        return -1;
    }

    /** The character it stands for, or -1. */
    static int character(String text, int at, int end) {
        String name = text.substring(at + 1, end - 1);
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, -1);
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int c = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(c) && !isSurrogate(c) ? c : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
