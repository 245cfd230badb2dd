package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import org.listeningpost.protect.DateTokens.DateToken;
import org.listeningpost.protect.DateWord.Kind;
import org.listeningpost.protect.WrittenDate.Form;

/** Reads dates in all the ways in which they are written here: in figures, in words, and by their feast. */
final class WrittenDates {
    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;
    private static final int CENTURY = 30;

    private final String text;
    private final DateTokens tokens;
    private int next;
    private int year;
    private Form form;

    private WrittenDates(String text) {
        this.text = text;
        this.tokens = new DateTokens(text);
    }

    /** All dates of a text, in order; none inside another. */
    static List<WrittenDate> in(String text) {
        return new WrittenDates(text).read();
    }

    private List<WrittenDate> read() {
        List<WrittenDate> dates = new ArrayList<>(0);
        int at = 0;
        while (at < tokens.count()) {
            int first = lead(at);
            if (isFree(first) && parse(first)) {
                int start = start(at);
                dates.add(new WrittenDate(start, tokens.get(next - 1).end(), year, form));
                at = next;
            } else {
                at++;
            }
        }
        return dates;
    }

    /** Past "the" and the day of the week, if a date may follow. */
    private int lead(int at) {
        int i = at;
        if (tokens.get(i).is(Kind.WEEKDAY) && tokens.isNext(i + 1)) {
            i++;
        }
        if (tokens.get(i).is(Kind.THE) && tokens.isNext(i + 1)) {
            i++;
        }
        return i;
    }

    /** "St" before a saint's day belongs to it. */
    private int start(int at) {
        int start = tokens.get(at).start();
        boolean saint = tokens.get(at).is(Kind.FEAST) && start > 2 && text.regionMatches(true, start - 3, "st ", 0, 3);
        return saint ? start - 3 : start;
    }

    /** Figures inside a code, a price or a longer number are no part of a date; "dob12/3/80" is. */
    private boolean isFree(int at) {
        int start = tokens.get(at).start();
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        if (before == '\u00A3' || before == '$' || DigitGroups.isDigit(before)) {
            return false;
        }
        return !Character.isLetter(before) || (start > 2 && text.regionMatches(true, start - 3, "dob", 0, 3));
    }

    private boolean parse(int at) {
        return dayFirst(at) || monthFirst(at) || yearFirst(at) || numbers(at) || feast(at) || glued(at) || bare(at);
    }

    /** "3 May 1950", "the third day of May", "3.v.50", "the 3rd of the 5th 1950", "day 3, month 5, year 1950". */
    private boolean dayFirst(int at) {
        int i = at;
        boolean named = tokens.get(i).is(Kind.DAY);
        if (named && tokens.isNext(i + 1)) {
            i++;
        }
        i = day(i);
        if (i < 0) {
            return false;
        }
        boolean ordinal = tokens.get(i - 1).word().isOrdinal();
        i = tokens.follows(i, Kind.DAY) ? i + 1 : i;
        boolean of = tokens.follows(i, Kind.OF) || tokens.follows(i, Kind.NOUGHT);
        i = of ? i + 1 : i;
        i = tokens.follows(i, Kind.THE) ? i + 1 : i;
        i = tokens.follows(i, Kind.MONTH_WORD) ? i + 1 : i;
        if (!tokens.isNext(i)) {
            return false;
        }
        DateToken month = tokens.get(i);
        if (month.is(Kind.MONTH)) {
            return found(i + 1, Form.WORDS, false);
        }
        if (month.is(Kind.ROMAN)) {
            return found(i + 1, Form.WORDS, true);
        }
        boolean numbered =
                (named || (ordinal && of)) && isDay(month) && month.word().value() <= LAST_MONTH;
        if (numbered) {
            int after = month.is(Kind.ORDINAL) && tokens.follows(i + 1, Kind.MONTH_WORD) ? i + 2 : i + 1;
            return found(after, Form.WORDS, named);
        }
        return false;
    }

    /** "May 3rd, 1950". */
    private boolean monthFirst(int at) {
        if (!tokens.get(at).is(Kind.MONTH)) {
            return false;
        }
        int i = tokens.follows(at + 1, Kind.THE) ? at + 2 : at + 1;
        int after = tokens.isNext(i) ? day(i) : -1;
        return after > 0 && found(after, Form.WORDS, false);
    }

    /** "1950 May 3". */
    private boolean yearFirst(int at) {
        if (!isYear(tokens.get(at)) || !tokens.follows(at + 1, Kind.MONTH) || !tokens.isNext(at + 2)) {
            return false;
        }
        int after = day(at + 2);
        if (after < 0) {
            return false;
        }
        next = after;
        year = tokens.get(at).word().value();
        form = Form.WORDS;
        return true;
    }

    /** "3/5/1950", "1950-05-03", "3 5 50". */
    private boolean numbers(int at) {
        if (!isNumber(at)
                || !isNumber(at + 1)
                || !isNumber(at + 2)
                || !tokens.isNext(at + 1)
                || !tokens.isNext(at + 2)) {
            return false;
        }
        String gap = tokens.gap(at + 1).strip();
        String second = tokens.gap(at + 2).strip();
        gap = single(gap);
        second = single(second);
        if (gap.length() > 1 || !gap.equals(second) || ":()'".contains(gap) && !gap.isEmpty()) {
            return false;
        }
        int first = tokens.get(at).word().digits();
        int middle = tokens.get(at + 1).word().digits();
        int last = tokens.get(at + 2).word().digits();
        boolean back = first == 4 && last <= 2;
        boolean forth = first <= 2 && (last == 4 || last == 2);
        if (middle > 2 || !(back || forth) || isJoinedOn(at + 2, gap)) {
            return false;
        }
        year = whole(tokens.get(back ? at : at + 2).word());
        next = at + 3;
        boolean usual =
                !gap.isEmpty() && "/.-~".contains(gap) && !tokens.gap(at + 1).endsWith("  ");
        form = usual ? Form.NUMBERS : Form.SPACED;
        return year >= 0;
    }

    /** "//" parts as "/" does. */
    private static String single(String gap) {
        return gap.length() == 2 && gap.charAt(0) == gap.charAt(1) ? gap.substring(1) : gap;
    }

    private boolean isNumber(int at) {
        return at < tokens.count()
                && tokens.get(at).word().digits() > 0
                && tokens.get(at).word().digits() <= 4
                && (tokens.get(at).is(Kind.FIGURES) || tokens.get(at).is(Kind.ORDINAL));
    }

    private boolean isJoinedOn(int last, String gap) {
        int end = tokens.get(last).end();
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean more = end + 1 < text.length() && DigitGroups.isDigit(text.charAt(end + 1));
        return Character.isLetter(after) || (more && (gap.isEmpty() ? after == ' ' : gap.charAt(0) == after));
    }

    /** "Christmas Eve 1950"; a feast without its year tells nobody's birth date unless it is called one. */
    private boolean feast(int at) {
        if (!tokens.get(at).is(Kind.FEAST)) {
            return false;
        }
        int i = tokens.follows(at + 1, Kind.YEAR_WORD) ? at + 2 : at + 1;
        i = tokens.follows(i, Kind.DAY) || tokens.follows(i, Kind.EVE) || tokens.follows(i, Kind.WEEKDAY) ? i + 1 : i;
        return found(i, Form.WORDS, true);
    }

    private boolean glued(int at) {
        DateToken token = tokens.get(at);
        int digits = token.word().digits();
        if (!token.is(Kind.FIGURES) || (digits != 6 && digits != 8) || isLetterAfter(token)) {
            return false;
        }
        int value = token.word().value();
        int tail = digits == 6 ? value % 100 : value % 10_000;
        int head = digits == 6 ? value / 100 : value / 10_000;
        boolean back = digits == 8 && isYear(value / 10_000);
        year = digits == 6 ? century(tail) : back ? value / 10_000 : tail;
        next = at + 1;
        form = Form.GLUED;
        int day = back ? tail % 100 : head / 100;
        int month = back ? tail / 100 : head % 100;
        return isYear(year) && day >= 1 && day <= LAST_DAY && month >= 1 && month <= LAST_DAY;
    }

    private boolean isLetterAfter(DateToken token) {
        return token.end() < text.length() && Character.isLetter(text.charAt(token.end()));
    }

    /** "six six sixty-six", "14/2": a date only where it is called one. */
    private boolean bare(int at) {
        int i = number(at, LAST_DAY);
        int after = i > 0 && tokens.isNext(i) ? number(i, LAST_MONTH) : -1;
        if (after < 0) {
            return false;
        }
        boolean figures = tokens.get(at).word().digits() > 0;
        if (figures) {
            String gap = tokens.gap(i);
            next = after;
            year = -1;
            form = Form.BARE;
            return gap.equals("/") || gap.equals(".") || gap.equals("-");
        }
        return found(after, Form.BARE, true);
    }

    /** Where a day ends that begins with this token, or -1. */
    private int day(int at) {
        DateToken token = tokens.get(at);
        if (token.is(Kind.TENS) && tokens.isNext(at + 1) && tokens.get(at + 1).is(Kind.ORDINAL)) {
            return at + 2;
        }
        return isDay(token) ? at + 1 : -1;
    }

    private static boolean isDay(DateToken token) {
        boolean figures = token.is(Kind.FIGURES) && token.word().digits() <= 2;
        return (figures || token.is(Kind.ORDINAL)) && token.word().value() <= 39;
    }

    /** Where a number up to {@code most} ends, in figures or words, or -1. */
    private int number(int at, int most) {
        DateToken token = tokens.get(at);
        int value = token.word().value();
        boolean figures = token.is(Kind.FIGURES) && token.word().digits() <= 2;
        boolean word = token.is(Kind.UNIT) || token.is(Kind.TEEN);
        if ((figures || word) && value >= 1 && value <= most) {
            return at + 1;
        }
        if (token.is(Kind.TENS) && value <= most) {
            boolean more = tokens.follows(at + 1, Kind.UNIT) && tokens.follows(at + 2, Kind.UNIT);
            return more ? at + 2 : at + 1;
        }
        return -1;
    }

    /** Takes the year that stands at {@code at}, if one does. */
    private boolean found(int at, Form written, boolean needsYear) {
        int i = at;
        while (tokens.follows(i, Kind.OF) || tokens.follows(i, Kind.IN) || tokens.follows(i, Kind.THE)) {
            i++;
        }
        i = tokens.follows(i, Kind.YEAR_WORD) ? i + 1 : i;
        year = -1;
        next = at;
        form = written;
        if (tokens.isNext(i)) {
            DateToken token = tokens.get(i);
            if (token.is(Kind.FIGURES) && (token.word().digits() == 2 || isYear(token)) && !isUnit(token)) {
                year = whole(token.word());
                next = i + 1;
            } else {
                yearInWords(i);
            }
        }
        return year >= 0 || !needsYear;
    }

    /** "9 Feb 10am", "3 May 50%". */
    private boolean isUnit(DateToken token) {
        if (token.end() >= text.length()) {
            return false;
        }
        char after = text.charAt(token.end());
        boolean more = token.end() + 1 < text.length() && DigitGroups.isDigit(text.charAt(token.end() + 1));
        return after == '%' || Character.isLetter(after) || (more && (after == ':' || after == '.'));
    }

    /** "nineteen forty-four", "nineteen oh six", "two thousand and four", "seventy nine". */
    private void yearInWords(int at) {
        DateToken token = tokens.get(at);
        int i = at + 1;
        int value = token.word().value();
        if (token.is(Kind.UNIT) && value == 2 && tokens.follows(i, Kind.THOUSAND)) {
            i = tokens.follows(i + 1, Kind.AND) ? i + 2 : i + 1;
            take(2000, i, i);
        } else if (token.is(Kind.TEEN) && value >= 18 || token.is(Kind.TENS) && value == 20) {
            i = tokens.follows(i, Kind.HUNDRED) ? i + 1 : i;
            i = tokens.follows(i, Kind.AND) ? i + 1 : i;
            i = tokens.follows(i, Kind.NOUGHT) ? i + 1 : i;
            take(value * 100, i, -1);
        } else if (token.is(Kind.TENS)) {
            take(0, at, -1);
            year = next > at ? century(year) : -1;
        }
    }

    /** Adds the last two figures of a year, in words; without any, the year ends at {@code bare} if that is one. */
    private void take(int hundreds, int at, int bare) {
        int last = 0;
        int i = at;
        if (tokens.follows(i, Kind.TENS)) {
            last = tokens.get(i).word().value();
            i++;
            if (tokens.follows(i, Kind.UNIT)) {
                last += tokens.get(i).word().value();
                i++;
            }
        } else if (tokens.follows(i, Kind.TEEN) || tokens.follows(i, Kind.UNIT)) {
            last = tokens.get(i).word().value();
            i++;
        }
        if (i > at || bare >= 0) {
            next = i > at ? i : bare;
            year = hundreds + last;
        }
    }

    private static int whole(DateWord word) {
        return word.digits() == 4 ? (isYear(word.value()) ? word.value() : -1) : century(word.value());
    }

    private static int century(int twoFigures) {
        return twoFigures < CENTURY ? 2000 + twoFigures : 1900 + twoFigures;
    }

    private static boolean isYear(DateToken token) {
        return token.is(Kind.FIGURES)
                && token.word().digits() == 4
                && isYear(token.word().value());
    }

    private static boolean isYear(int year) {
        return year >= 1880 && year < 2100;
    }
}
