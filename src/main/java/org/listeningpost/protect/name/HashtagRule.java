package org.listeningpost.protect.name;

import java.util.List;

/** #justicefordave, #RIPNanDot: a known beginning, then a first name and perhaps a family name, in one word. */
final class HashtagRule implements NameRule {
    private static final List<String> STARTS = List.of(
            "justicefor",
            "prayfor",
            "prayersfor",
            "rip",
            "bethe",
            "team",
            "getwell",
            "remembering",
            "remember",
            "thankyou",
            "helpfor",
            "savebaby",
            "save",
            "find",
            "happybirthday");

    @Override
    public void mark(Sheet sheet) {
        for (int i = 0; i < sheet.count(); i++) {
            Token t = sheet.at(i);
            boolean tag = t.start() > 0 && sheet.tokens.text().charAt(t.start() - 1) == '#';
            if (tag && t.word().length() > 5 && isNamed(t.word())) {
                sheet.markSure(i, 0.85, "name-hashtag");
            }
        }
    }

    private static boolean isNamed(String word) {
        return STARTS.stream().filter(word::startsWith).anyMatch(start -> isName(word.substring(start.length())));
    }

    private static boolean isName(String rest) {
        for (int cut = rest.length(); cut >= 3; cut--) {
            int kinds = Lexicon.kinds(rest.substring(0, cut));
            boolean given = (kinds & Kind.GIVEN) != 0 && ((kinds & Kind.WORD) == 0 || cut == rest.length());
            if (given && (cut == rest.length() || (Lexicon.kinds(rest.substring(cut)) & Kind.FAMILY) != 0)) {
                return true;
            }
        }
        return false;
    }
}
