package org.listeningpost.protect;

import java.util.List;
import java.util.Set;

/** Whose number it is, as far as the few words before and after tell. */
final class PhoneContext {
    private static final int FARTHEST = 10;
    private static final Set<String> PERSONAL = Set.copyOf(List.of(
            "me",
            "my",
            "mine",
            "mum",
            "mums",
            "mam",
            "mams",
            "dad",
            "dads",
            "him",
            "his",
            "her",
            "hers",
            "us",
            "our",
            "husband",
            "husbands",
            "wife",
            "wifes",
            "son",
            "sons",
            "daughter",
            "daughters",
            "nan",
            "nans",
            "gran",
            "grandad",
            "brother",
            "sister",
            "partner",
            "partners",
            "mobile",
            "mob",
            "moby",
            "cell",
            "whatsapp",
            "text",
            "landline",
            "home",
            "neighbour",
            "carer",
            "nok",
            "kin",
            "im",
            "sisters",
            "brothers",
            "aunt",
            "uncle",
            "friend",
            "facetime",
            "number's"));
    private static final Set<String> RINGING = Set.copyOf(List.of(
            "phone",
            "telephone",
            "tel",
            "call",
            "ring",
            "contact",
            "number",
            "no",
            "num",
            "fone",
            "reach",
            "phoned",
            "rang",
            "called",
            "calling",
            "ringing",
            "bell",
            "buzz",
            "tele",
            "numbers",
            "line",
            "message",
            "msg",
            "txt",
            "ph"));
    private static final Set<String> PUBLIC = Set.copyOf(List.of(
            "switchboard",
            "reception",
            "pals",
            "helpline",
            "surgery",
            "surgerys",
            "ward",
            "wards",
            "hospital",
            "hospitals",
            "gp",
            "gps",
            "practice",
            "practices",
            "pharmacy",
            "chemist",
            "clinic",
            "department",
            "dept",
            "samaritans",
            "council",
            "charity",
            "trust",
            "team",
            "teams",
            "office",
            "enquiries",
            "bookings",
            "appointments",
            "unit",
            "centre",
            "desk",
            "secretary",
            "advice",
            "service",
            "services",
            "crisis",
            "hotline",
            "complaints",
            "radiology",
            "physio",
            "xray",
            "nhs",
            "hospice",
            "dentist",
            "dentists",
            "opticians",
            "pathology",
            "phlebotomy",
            "main",
            "textline",
            "healthwatch",
            "outpatients",
            "maternity",
            "triage",
            "audiology",
            "dermatology",
            "oncology",
            "organisation",
            "university",
            "school",
            "library",
            "referral",
            "ombudsman",
            "cqc",
            "booking",
            "department's",
            "111",
            "mind",
            "receptionist",
            "customer",
            "support",
            "group",
            "press",
            "bereavement",
            "records",
            "admissions"));
    private static final Set<String> OURS_PHRASE =
            Set.copyOf(List.of("number", "mobile", "mob", "phone", "tel", "landline", "no", "cell"));
    private static final Set<String> MINE =
            Set.copyOf(List.of("my", "our", "his", "her", "mums", "dads", "their", "husbands", "wifes"));

    private PhoneContext() {}

    /** Whether an organisation is said to be reached there. */
    static boolean isPublic(String text, int start, int end) {
        Token token = Token.before(text, start, 6);
        boolean organisation = false;
        String later = "";
        for (int i = 0; token != null && i < FARTHEST; i++) {
            String word = token.word();
            if (PUBLIC.contains(word)) {
                organisation = true;
            }
            boolean mine = MINE.contains(word) && OURS_PHRASE.contains(later);
            if (mine || (!organisation && PERSONAL.contains(word))) {
                return false;
            }
            if (i == FARTHEST - 1 || isSentenceEnd(text, token.start())) {
                break;
            }
            later = word;
            token = Token.before(text, token.start(), 6);
        }
        return organisation || isPublicAfter(text, end);
    }

    private static boolean isPublicAfter(String text, int end) {
        Token token = Token.after(text, end, 4);
        for (int i = 0; token != null && i < 5; i++) {
            if (PUBLIC.contains(token.word())) {
                return true;
            }
            if (PERSONAL.contains(token.word()) || isSentenceEnd(text, token.start())) {
                return false;
            }
            token = Token.after(text, token.end(), 3);
        }
        return false;
    }

    /** Whether somebody is to be rung there, or a number is said to come. */
    static boolean isRinging(String text, int start) {
        Token token = Token.before(text, start, 6);
        for (int i = 0; token != null && i < 5; i++) {
            if (RINGING.contains(token.word()) || CALLED.contains(token.word())) {
                return true;
            }
            token = Token.before(text, token.start(), 6);
        }
        return false;
    }

    private static final Set<String> CALLED = Set.copyOf(
            List.of("mobile", "mob", "moby", "cell", "whatsapp", "text", "landline", "facetime", "signal", "telegram"));

    private static boolean isSentenceEnd(String text, int at) {
        for (int i = at - 1; i > 0 && i > at - 4; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?') {
                return true;
            }
            if (Character.isLetter(c)) {
                return false;
            }
        }
        return false;
    }
}
