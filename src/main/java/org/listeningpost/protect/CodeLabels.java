package org.listeningpost.protect;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words near a code say that it is. */
final class CodeLabels {
    private static final int FARTHEST = 14;
    private static final int FAR = 9;
    private static final int SHORTEST_MISSPELT = 6;
    private static final Set<String> REFERENCE = Set.of("ref", "refs", "reference", "references", "referance");
    private static final Map<String, Kind> WORDS = new HashMap<>();
    private static final Pattern MINE = Pattern.compile(
            "\\b(?:my|mine|me|i|i'm|i've|im|his|her|our|us|mum'?s?|dad'?s?|nan'?s?|son'?s?|daughter'?s?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Kind> SKELETONS = new HashMap<>();

    /** What a code may be the number of. */
    enum Kind {
        HOSPITAL,
        CASE,
        CARD,
        /** A thing, an order, a paper: nobody. */
        NOBODY,
        /** A thing that somebody has: theirs where they say so. */
        DEVICE,
        /** "Number", "ref" and the like: somebody's, and no more is known. */
        NUMBER
    }

    static {
        put(Kind.HOSPITAL, """
                hospital hosp hospno mrn patient patients visit attendance admission episode record records rec chart notes casenote
                casenotes wristband crn pas pid unit hn epr xray radiology district
                """);
        put(Kind.CASE, """
                case cases complaint complaints incident datix pals claim enquiry inquiry query ticket log concern safeguarding
                sar dsar foi phso ombudsman crime police cad coroner coroners inquest appeal tribunal file docket referral
                booking ubrn siri sui cqc iopc ico ref refs reference chase chasing quote quoting quoted dispute feedback
                grievance whistleblowing escalated escalation stage helpdesk report inquests logged solicitor solicitors court hearing litigation
                """);
        put(Kind.CARD, """
                passport licence license badge staff payroll employee student pin esr brp ehic ghic card certificate cert
                exemption prepayment ppc membership member policy utr dvla dwp pip esa login user username clock smartcard
                library assignment gmc hcpc permit visa ucas uni university candidate customer chi claimant prisoner
                tenancy tenant account acc acct accts profile tax council housing bid bids client clients donor donors donation organ
                pacemaker implant voucher agreement motability denplan dental prison hmp
                inmate offender regimental service army navy raf pension warrant lpa attorney opg bracelet medicalert medic
                careline pendant lifeline alarm participant subject volunteer share home arc asylum office evisa railcards
                hc1 hc2 hc3 medex dbs crb sia union unison rcn gym school upn pupil exam cms csa childcare landlord rent
                hearing aid aids transport pts registration reg registered nmc pensions freedom
                teacher teachers trn bond premium guarantee warranty scheme plan insured insurer cover bupa vitality
                benefits claim claims maternity exempt bus pass travelcard railcard nectar clubcard matric enrolment service oyster id
                """);
        put(Kind.NOBODY, """
                trial order orders tracking parcel consignment raffle lottery isbn issn doi pmid gtin ean barcode batch lot model version release
                build firmware product item sku part parts filter size room ward bleep ext extension fleet flight train coach
                locker error token nct isrctn form guideline guidance nice ng iso bs en act section regulation charity
                company vat amazon ebay invoice receipt catalogue mpan dose mg grid room gate platform
                channel page pages item comment post tweet thread door doorcode bloods hb count platelets crp
                android ios windows app update machine scanner population
                """);
        put(Kind.DEVICE, "serial asset pump sensor device monitor meter wheelchair frame stairlift");
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
            Kind kind = kind(token.word());
            if (kind == Kind.NOBODY && i >= FAR) {
                return number;
            }
            if (kind == Kind.NUMBER || REFERENCE.contains(token.word())) {
                number = number == null ? new Said(Kind.NUMBER, i) : number;
            } else if (kind == Kind.NOBODY && number != null && i - number.distance() > 2) {
                return number;
            } else if (kind == Kind.DEVICE) {
                if (isMine(text, at)) {
                    return new Said(Kind.CARD, i);
                }
                number = new Said(Kind.NOBODY, i);
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

    /** What the word behind {@code end} says, if only what links the two stands between; null if none tells. */
    static Said after(String text, int end) {
        Token token = Token.after(text, end, 4);
        for (int i = 0; token != null && i < 7; i++) {
            Kind kind = kind(token.word());
            if (kind != null && kind != Kind.NUMBER && kind != Kind.DEVICE) {
                return new Said(kind, i);
            }
            if (kind == null && !LabelWords.AFTER.contains(token.word())) {
                return null;
            }
            token = Token.after(text, token.end(), 2);
        }
        return null;
    }

    /** Of long words the consonants are enough: "hosptial", "refrence". */
    private static Kind kind(String word) {
        Kind kind = WORDS.get(word);
        return kind == null && word.length() >= SHORTEST_MISSPELT ? SKELETONS.get(skeleton(word)) : kind;
    }

    private static String skeleton(String word) {
        StringBuilder skeleton = new StringBuilder().append(word.charAt(0));
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if ("aeiou".indexOf(c) < 0 && c != skeleton.charAt(skeleton.length() - 1)) {
                skeleton.append(c);
            }
        }
        return skeleton.toString();
    }

    /** Whether a word names codes, and so is no part of one. */
    static boolean isLabelWord(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return WORDS.containsKey(small) || Label.isBetween(small) || small.equals("nhs");
    }

    /** "Ref FOI 2026-771": what is named already has its own name in the code. */
    static boolean isPartOfCode(String text, String word, int at) {
        Token token = Token.before(text, at, 2);
        boolean capitals =
                word.equals(word.toUpperCase(Locale.ROOT)) && WORDS.containsKey(word.toLowerCase(Locale.ROOT));
        int next = at + word.length() + 1;
        capitals &= next < text.length() && DigitGroups.isDigit(text.charAt(next));
        if (capitals && !Label.isBetween(word) && (word.length() == 2 || isSomebodys(before(text, at)))) {
            return true;
        }
        return word.length() > 1
                && !Label.isBetween(word)
                && token != null
                && (WORDS.containsKey(token.word()) && !token.word().equals("nhs"));
    }

    private static boolean isSomebodys(Said said) {
        return said != null && said.kind() != Kind.NOBODY && said.kind() != Kind.NUMBER;
    }

    private static boolean isMine(String text, int at) {
        return MINE.matcher(text)
                .region(Math.max(0, at - 80), Math.min(text.length(), at + 80))
                .find();
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
            if (word.length() >= SHORTEST_MISSPELT && skeleton(word).length() >= 4) {
                SKELETONS.put(skeleton(word), kind);
            }
        }
    }
}
