package org.listeningpost.protect;

/** The arithmetic of NHS numbers (and Scotland's CHI, Northern Ireland's H and C numbers): NHS Data Dictionary, modulus 11. */
final class NhsNumber {
    private NhsNumber() {}

    /** Whether ten digits end in the right check digit. */
    static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0' && !isOneDigit(digits);
    }

    /** Whether the number lies in a range that is issued: CHI numbers begin with a birth date. */
    static boolean isIssued(String digits) {
        int begin = Integer.parseInt(digits.substring(0, 3));
        return begin >= 320 || isDate(digits);
    }

    /** Ten noughts are what people type into a form that insists. */
    static boolean isOneDigit(String digits) {
        return digits.chars().allMatch(c -> c == digits.charAt(0));
    }

    private static boolean isDate(String digits) {
        int day = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        return day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }
}
