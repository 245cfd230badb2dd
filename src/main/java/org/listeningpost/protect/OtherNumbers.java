package org.listeningpost.protect;

import java.util.regex.Pattern;

/** Numbers that look like codes and are dates, years, telephone numbers, readings, or names of things. */
final class OtherNumbers {
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}[ /-]\\d{1,2}[ /-](?:\\d{2}|\\d{4})|\\d{4}[ /-]\\d{1,2}[ /-]\\d{1,2}|\\d{1,2}[-/][A-Za-z]{3,9}[-/]\\d{2,4}|\\d{1,2}[A-Za-z]{3}(?:19|20)?\\d\\d");
    private static final Pattern YEARS = Pattern.compile(
            "(?:[A-Za-z]{3,12}[-/ _]?)?(?:19|20)\\d\\d(?:[-/](?:(?:19|20)?\\d\\d))?s?(?:[-_]?[A-Za-z]{3,12})?");
    private static final Pattern RATIO = Pattern.compile("\\d{1,3}[-/]\\d{1,3}|\\d{1,2}(?:[-/]\\d{1,2}){2,}");
    private static final Pattern THING = Pattern.compile(
            "(?:NCT|ISRCTN|CVE|ISO|ISBN|PMC|RS|SN|ICD|SNOMED|BNT|EN|BS|UN|NG|CG|TA|QS|MTG|HTG|DTG|JN|BA|XBB|PHQ|GAD|IPHONE|RTX|GTX|MK|COVID|SARS|H\\dN\\d|A|M|B|FP|HC|DS|SC|MED|MAT|SF|ESA|PIP|P|SA|V|HB|DWP)[- ]?\\d{1,5}[A-Z]{0,2}|(?:NCT|ISRCTN)\\d+|0[xX].*|\\d{1,3}/\\d{1,4}(?:mg|ml).*|.*(?:mg|mcg|ml|kg|GB|MB|Mbps|kcal|mmHg|bpm|hrs|mins|am|pm|th|st|nd|rd)",
            Pattern.CASE_INSENSITIVE);
    private static final int REACH = 80;

    private OtherNumbers() {}

    static boolean isDate(String written) {
        return DATE.matcher(written).matches();
    }

    /** "2008-2024", "Spring-2023", "2023/24". */
    static boolean isOfYears(String written) {
        return YEARS.matcher(written).matches();
    }

    static boolean isTelephone(String written, int digits) {
        return (written.charAt(0) == '0' && (digits == 10 || digits == 11) && written.indexOf('/') < 0)
                || (written.startsWith("44") && digits == 12);
    }

    /** "189/104", "25-30", "6-0 6-0". */
    static boolean isRatio(String written) {
        return RATIO.matcher(written).matches();
    }

    /** A road, a form, a guideline, a machine, a dose. */
    static boolean isOfAThing(String written) {
        return written.length() <= 40 && THING.matcher(written).matches();
    }

    /** Whether what stands round it without a space is a link or an address of mail. */
    static boolean isInLink(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < REACH && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < REACH && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '@' || (c == ':' && text.startsWith("//", i + 1))) {
                return true;
            }
            boolean dot = c == '.' && i > from && i + 2 < to;
            if (dot && i < start && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
