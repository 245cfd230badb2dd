package org.listeningpost.protect;

import java.util.function.Function;

/** What is planted into clean texts: a value of every structured type, with words around it where a reader needs them. */
enum Planted {
    NHS_NUMBER(hand -> hand.one("nhs number ", "NHS no. ", "my nhs num is ", "NHS No: ", "nhs # ", "")
            + mark(hand.disguised(nhs(hand)))),
    DOB(hand -> hand.one("dob ", "DOB: ", "D.O.B. ", "date of birth ", "born ", "my birthday is ", "born on ")
            + mark(hand.disguised(date(hand)))),
    POSTCODE(hand -> hand.one("", "postcode ", "post code: ", "we're in ") + mark(postcode(hand))),
    PHONE(hand -> hand.one("ring me on ", "text ", "my number is ", "mob. ") + mark(hand.disguised(phone(hand)))),
    EMAIL(hand -> hand.one("", "email me at ", "e-mail: ", "write to ") + mark(email(hand))),
    ADDRESS(hand -> hand.one("", "we live at ", "address: ", "sent to ") + mark(address(hand))),
    HOSPITAL_NUMBER(hand ->
            hand.one("hospital number ", "hosp no ", "MRN: ", "patient ID ", "Hospital No. is ", "unit number ")
                    + mark(hand.disguised(hand.cased(hand.one("", "K", "RX")) + hand.digits(7)))),
    NINO(hand -> hand.one("", "ni number ", "National Insurance no: ", "nino ") + mark(hand.disguised(nino(hand)))),
    VEHICLE_REG(hand ->
            hand.one("reg ", "number plate ", "car reg: ", "registration ") + mark(hand.disguised(plate(hand)))),
    HANDLE(hand -> hand.one("", "cc ", "thanks ", "ask ") + mark("@" + hand.cased(nick(hand)))),
    URL(hand -> hand.one("", "her page: ", "see ", "this is him ") + mark(profile(hand))),
    BANK(hand -> bank(hand)),
    CASE_REF(hand ->
            hand.one("complaint ref ", "PALS ref: ", "case number ", "Datix no ", "crime ref ", "complaint number is ")
                    + mark(hand.one("PALS-", "C/", "W", "")
                            + hand.one("20", "")
                            + hand.digits(5)
                            + hand.one("", "-" + hand.digits(3)))),
    OTHER_ID(hand -> other(hand)),
    AGE(hand -> hand.one("she's ", "my nan is ", "aged ", "he is ")
            + mark("" + (90 + hand.below(13)))
            + hand.one("", " years old"));

    private static final String[] MONTHS = {
        "Jan",
        "January",
        "February",
        "Mar",
        "March",
        "April",
        "June",
        "July",
        "Aug",
        "August",
        "Sept",
        "October",
        "Nov",
        "Dec"
    };

    private final Function<Handwriting, String> write;

    Planted(Function<Handwriting, String> write) {
        this.write = write;
    }

    /** Words to plant; what must not survive stands between « and ». */
    String write(Handwriting hand) {
        return write.apply(hand);
    }

    private static String mark(String value) {
        return "«" + value + "»";
    }

    private static String nhs(Handwriting hand) {
        String nine = "999" + hand.digits(6);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (nine.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10
                ? nhs(hand)
                : hand.oneIn(4) ? nine + check : hand.mistyped(hand.grouped(nine + check, 3, 3, 4));
    }

    private static String date(Handwriting hand) {
        int day = 13 + hand.below(16);
        int month = 1 + hand.below(12);
        int year = 1930 + hand.below(90);
        String shortYear = hand.oneIn(3) ? ("" + year).substring(2) : "" + year;
        String gap = hand.one("/", "-", ".", " ");
        String name = hand.cased(hand.one(MONTHS));
        return switch (hand.below(5)) {
            case 0 -> year + "-%02d-%02d".formatted(month, day);
            case 1 -> day + hand.one("th ", " ", "th of ") + name + " " + shortYear;
            case 2 -> name + " " + day + hand.one("", "th") + hand.one(", ", " ") + year;
            case 3 -> day + gap + month + gap + shortYear;
            default -> "%d%s%02d%s%s".formatted(day, gap, month, gap, shortYear);
        };
    }

    private static String postcode(Handwriting hand) {
        String area = hand.one("LS", "M", "B", "SW", "CV", "TR", "NE", "BD", "G", "HX");
        String in = hand.mistyped("" + hand.below(10)) + hand.letters(2, "ABDEFGHJLNPQRSTUWXYZ");
        return hand.disguised(
                hand.cased(area + (1 + hand.below(28)) + hand.one(" ", " ", "", "-", "  ", "\u00a0") + in));
    }

    private static String phone(Handwriting hand) {
        String mobile = "07700900" + hand.digits(3);
        String city = "01" + hand.one("13", "14", "15", "16", "17", "18", "21", "31", "41", "51", "61", "91") + "496"
                + "0" + hand.digits(3);
        return switch (hand.below(7)) {
            case 0 -> mobile;
            case 1 ->
                hand.one("+44 ", "+44", "0044 ", "+44 (0)")
                        + hand.joined(hand.one(" ", "", "-"), mobile.substring(1), 4, 6);
            case 2 -> hand.grouped(city, 4, 3, 4);
            case 3 -> "(" + city.substring(0, 4) + ") " + hand.joined(hand.one(" ", ""), city.substring(4), 3, 4);
            case 4 -> hand.joined(" ", mobile, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
            case 5 -> hand.mistyped(hand.grouped(mobile, 5, 3, 3));
            default -> hand.mistyped(hand.grouped(mobile, 5, 6));
        };
    }

    private static String email(Handwriting hand) {
        String local = hand.one("jo", "p.oyelaran", "kelly-anne_roper", "siobhan", "b1gdave") + hand.digits(2);
        String end = hand.one("org", "com", "net");
        String plain = local + "@example." + end;
        return switch (hand.below(5)) {
            case 0 ->
                local + hand.one(" at ", " (at) ", "[at]", " AT ") + "example" + hand.one(" dot ", " (dot) ", "[dot]")
                        + end;
            case 1 -> local + hand.one(" @ ", "&#64;", "@ ") + "example." + end;
            default -> hand.disguised(hand.cased(plain));
        };
    }

    private static String address(Handwriting hand) {
        String flat = hand.one("", "", "flat " + (1 + hand.below(40)) + ", ", "Flat 2b ");
        return hand.cased(flat + (1 + hand.below(240)) + hand.one("", "a", "b") + " "
                + hand.one("Harefield", "Upper Chorlton", "Tenter", "Princess", "Patel") + " "
                + hand.one("Road", "Rd", "Street", "St", "Avenue", "Ave", "Lane", "Crescent", "Terrace"));
    }

    private static String nino(Handwriting hand) {
        String number = hand.letters(1, "ABCEHJKLMNPRSTWXYZ")
                + hand.letters(1, "AEHKLMPRSWX").replace("O", "P");
        return number.matches("BG|GB|KN|NK|NT|TN|ZZ")
                ? nino(hand)
                : hand.cased(hand.joined(
                        hand.one("", " ", "-"), number + hand.digits(6) + hand.letters(1, "ABCD"), 2, 2, 2, 2, 1));
    }

    private static String plate(Handwriting hand) {
        return hand.cased(hand.letters(2, "ABCDEFGHJKLMNPRSVWXY")
                + hand.one("07", "12", "19", "62", "71")
                + hand.one(" ", "", "-")
                + hand.letters(3, "ABCDEFGHJKLMNPRSTUVWXYZ"));
    }

    private static String nick(Handwriting hand) {
        return hand.one("jo_", "big", "shaz", "mo.", "the_real_", "Kez")
                + hand.one("akhtar", "bloggs", "dave", "tasha", "liam")
                + hand.digits(2);
    }

    private static String profile(Handwriting hand) {
        String site =
                hand.one("facebook.com/", "www.instagram.com/", "uk.linkedin.com/in/", "x.com/", "www.youtube.com/@");
        return hand.one("https://", "http://", "")
                + site
                + hand.one("janine-ogley-", "trevor.", "noor_", "kez")
                + hand.digits(3);
    }

    private static String bank(Handwriting hand) {
        String sort = hand.digits(6);
        return switch (hand.below(3)) {
            case 0 ->
                "sort code " + mark(hand.joined(hand.one("-", " "), sort, 2, 2, 2)) + " account "
                        + mark(hand.digits(8));
            case 1 -> mark(hand.joined(hand.one(" ", "", "-"), luhn(hand), 4, 4, 4, 4));
            default -> "account number " + mark(hand.disguised(hand.digits(8)));
        };
    }

    private static String luhn(Handwriting hand) {
        String first = hand.one("4111", "5555", "4929") + hand.digits(11);
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            int digit = (first.charAt(14 - i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return first + (10 - sum % 10) % 10;
    }

    private static String other(Handwriting hand) {
        return switch (hand.below(3)) {
            case 0 -> hand.one("passport no: ", "passport number ", "Passport ") + mark(hand.disguised(hand.digits(9)));
            case 1 -> "from " + mark("203.0.113." + hand.below(256));
            default -> "ip " + mark("2001:db8:" + hand.letters(3, "abcdef") + "::" + (1 + hand.below(9000)));
        };
    }
}
