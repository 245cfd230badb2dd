package org.listeningpost.moderate;

import java.util.regex.Pattern;

/** What programs and their messages hold, and people's sentences hardly ever: tags, calls, keys, stacks. */
final class CodeSigns {
    private static final String MARKS = "<>()[]{}\"=%\\";

    private static final Pattern SIGNS = Pattern.compile(
            "</?(?:html|body|div|span|script|style|table|t[dr]|[uo]l|li|p|br|a|img|form|input)\\b[^<>]{0,60}>|\\w\\(\\)|\\);|\\)\\s?\\{|\\[object |;\\s?\\}|\\w\\[\\w\\]|\"[a-z]{1,20}+\":|=\\s?null"
                    + "|(?:%[0-9a-f]{2}){2}|(?:\\\\u[0-9a-f]{4}\\W?){2}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORDS = Pattern.compile(
            "#include|\\b(?:select \\* from|drop table|insert into|npm err|git push|git commit|import os|console\\.log"
                    + "|traceback \\(|sigsegv)|(?:error|exception): ",
            Pattern.CASE_INSENSITIVE);

    private CodeSigns() {}

    static boolean areIn(String text) {
        return hasMark(text) && SIGNS.matcher(text).find()
                || WORDS.matcher(text).find();
    }

    /** Without one of these none of the signs can be there: one look spares most texts the search. */
    private static boolean hasMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 0x80 && MARKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
