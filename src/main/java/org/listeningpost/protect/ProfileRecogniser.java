package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names on platforms that are written without an @: "my insta is jo_b92", "u/jo_b92", "jo#1234". */
final class ProfileRecogniser implements Recogniser {
    private static final Pattern CALLED = Pattern.compile(
            "\\b(?:insta(?:gram)?|ig|snap(?:chat)?|twitter|tik ?tok|discord|reddit|telegram|kik|xbox|psn|gamertag|skype|user ?name|handle|fb|facebook|messenger|twitch|steam|bluesky|mastodon|threads|(?:dm|add|message|follow|find|tag) me)\\b"
                    + "(?: (?:handle|name|username|user|account|id|is|it's|its|me|at|on|under|as|tag|profile)\\b){0,4}( is| as|'s|)[ ]?([:=-]?) {0,2}([A-Za-z0-9_][A-Za-z0-9_.-]{1,29})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TELLING = Pattern.compile(
            "(?=.*[A-Za-z])(?:.*[A-Za-z0-9]_[A-Za-z0-9_]|.*[A-Za-z][._]?\\d{1,}|.*[A-Za-z]{2}\\.[A-Za-z]{2}|.*_).*");
    private static final Pattern MEMBER = Pattern.compile(
            "(?<![\\w/.])/?u/[A-Za-z0-9_-]{3,20}\\b|(?<![\\w.#])[A-Za-z][A-Za-z0-9_.]{1,31}#\\d{4}(?!\\d)");
    private static final Pattern DOSE =
            Pattern.compile("[a-z]{0,3}\\d+[a-z]{0,2}|.*\\.(?:com|org|net|uk|co)\\b.*", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public Clue clue() {
        return Clue.HANDLE;
    }

    @Override
    public List<Span> find(Glance glance) {
        String text = glance.text();
        List<Span> spans = new ArrayList<>(0);
        Matcher called = CALLED.matcher(text);
        for (int at = 0; at < text.length() && called.find(at); at = Math.max(at + 1, called.start(3))) {
            String value = called.group(3).replaceAll("[.-]+$", "");
            boolean named = called.group(2).equals(":") && value.length() > 3;
            if ((TELLING.matcher(value).matches() && !DOSE.matcher(value).matches()) || named) {
                spans.add(glance.span(called.start(3), called.start(3) + value.length(), Identifier.HANDLE, 0.8, this));
            }
        }
        Matcher member = MEMBER.matcher(text);
        while (member.find()) {
            spans.add(glance.span(member.start(), member.end(), Identifier.HANDLE, 0.8, this));
        }
        return spans;
    }
}
