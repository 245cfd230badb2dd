package org.listeningpost.protect;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the words near a code say that it is. */
final class CodeLabels {
    private static final int FARTHEST = 9;
    private static final Set<String> REFERENCE = Set.of("ref", "refs", "reference", "references", "referance");
    private static final Map<String, Kind> WORDS = new HashMap<>();

    /** What a code may be the number of. */
    enum Kind {
        HOSPITAL,
        CASE,
        CARD,
        /** A thing, an order, a paper: nobody. */
        NOBODY,
        /** "Number", "ref" and the like: somebody's, and no more is known. */
        NUMBER
    }

    static {
        put(Kind.HOSPITAL, """
                hospital hosp hospno mrn patient patients visit attendance admission episode record records rec chart notes casenote
                casenotes wristband crn pas pid unit hn epr xray radiology
                """);
        put(Kind.CASE, """
                case cases complaint complaints incident datix pals claim enquiry inquiry query ticket log concern safeguarding
                sar dsar foi phso ombudsman crime police cad coroner coroners inquest appeal tribunal file docket referral
                booking ubrn siri sui cqc iopc ico ref refs reference chase chasing quote quoting quoted dispute feedback
                grievance whistleblowing escalated escalation stage nmc helpdesk report
                """);
        put(Kind.CARD, """
                passport licence license badge staff payroll employee student pin esr brp ehic ghic card certificate cert
                exemption prepayment ppc membership member policy utr dvla dwp pip esa login user username clock smartcard
                library assignment gmc hcpc permit visa ucas uni university candidate customer chi claimant prisoner
                tenancy tenant account acc profile bus pass travelcard railcard nectar clubcard matric enrolment service oyster id
                """);
        put(Kind.NOBODY, """
                order orders tracking parcel consignment isbn issn doi pmid gtin ean barcode batch lot model version release
                build firmware product item sku part parts filter size room ward bleep ext extension fleet flight train coach
                locker error token trial nct isrctn form guideline guidance nice ng iso bs en act section regulation charity
                company vat amazon ebay voucher invoice receipt catalogue asset meter mpan dose mg grid room gate platform
                channel page pages item comment post tweet thread door doorcode bloods hb count platelets crp
                android ios windows app update serial pump sensor device machine scanner population
                """);
        put(Kind.NUMBER, "no number num numbers nos nr code #");
    }

    private CodeLabels() {}

    /**
     * What the nearest telling word before {@code at} says, in the same sentence; null if none tells.
     *
     * @param kind what it says
     * @param distance how many words away it is
     */
    record Said(Kind kind, int distance) {
        boolean isNear() {
            return distance <= 4;
        }
    }

    static Said before(String text, int at) {
        Token token = Token.before(text, at, 6);
        Said number = null;
        for (int i = 0; token != null && i < FARTHEST; i++) {
            Kind kind = WORDS.get(token.word());
            if (kind == Kind.NUMBER || REFERENCE.contains(token.word())) {
                number = number == null ? new Said(Kind.NUMBER, i) : number;
            } else if (kind == Kind.NOBODY && number != null && i - number.distance() > 2) {
                return number;
            } else if (kind != null) {
                return new Said(kind, i);
            }
            if (isSentenceEnd(text, token.start()) && !(kind != null && i < 2)) {
                break;
            }
            token = Token.before(text, token.start(), 6);
        }
        return number;
    }

    /** Whether a word names codes, and so is no part of one. */
    static boolean isLabelWord(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return WORDS.containsKey(small) || Label.isBetween(small) || small.equals("nhs");
    }

    /** "Ref FOI 2026-771": what is named already has its own name in the code. */
    static boolean isPartOfCode(String text, String word, int at) {
        Token token = Token.before(text, at, 2);
        return word.length() > 1
                && !Label.isBetween(word)
                && token != null
                && (WORDS.containsKey(token.word()) && !token.word().equals("nhs"));
    }

    private static boolean isSentenceEnd(String text, int start) {
        for (int i = start - 1; i > 0 && start - i < 4; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?') {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return false;
    }

    private static void put(Kind kind, String words) {
        for (String word : words.strip().split("\\s+")) {
            WORDS.put(word, kind);
        }
    }
}
