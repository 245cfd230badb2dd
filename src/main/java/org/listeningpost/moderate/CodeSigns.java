package org.listeningpost.moderate;

import java.util.regex.Pattern;

/** What programs and their messages hold, and people's sentences hardly ever: tags, calls, keys, stacks. */
final class CodeSigns {
    private static final Pattern SIGNS = Pattern.compile(
            "</?(?:html|body|div|span|script|style|table|t[dr]|[uo]l|li|p|br|a|img|form|input)\\b[^<>]{0,60}>|\\w\\(\\)|\\);|\\)\\s?\\{|\\[object |;\\s?\\}|\\w\\[\\w\\]|\"[a-z]{1,20}+\":|=\\s?null"
                    + "|(?:%[0-9a-f]{2}){2}|(?:\\\\u[0-9a-f]{4}\\W?){2}|\\b(?:select \\* from|drop table|insert into|npm err|git push"
                    + "|git commit|import os|#include|console\\.log|traceback \\(|[a-z]{0,30}(?:error|exception): |sigsegv)",
            Pattern.CASE_INSENSITIVE);

    private CodeSigns() {}

    static boolean areIn(String text) {
        return SIGNS.matcher(text).find();
    }
}
