package org.listeningpost.protect.name;

import java.util.Set;

/** What only staff do or are: "Tina explained everything", "Ade did my bloods", "Lisa is a good listener". */
final class Service {
    private static final Set<String> DEEDS = Set.of("""
            explained operated performed examined diagnosed listened reassured scanned stitched triaged prescribed
            vaccinated anaesthetised bandaged
            """.strip().split("\\s+"));
    private static final Set<String> MANNERS = Set.of("""
            listener professional attentive welcoming knowledgeable reassuring thorough informative approachable
            """.strip().split("\\s+"));
    private static final Set<String> WORKS = Set.of("""
            bloods scan scans smear op operation stitches jab jabs injection injections dressings physio ecg xray
            mammogram anaesthetic knee hip cataract endoscopy biopsy triage assessment
            """.strip().split("\\s+"));

    private Service() {}

    static boolean isDeed(Token verb) {
        return DEEDS.contains(verb.word());
    }

    /** Whether what follows a name is said of staff alone. */
    static boolean isBehind(Sheet sheet, int last) {
        Token verb = sheet.at(last + 1);
        if (!sheet.tokens.isNext(last + 1)) {
            return false;
        }
        if (isDeed(verb)) {
            return true;
        }
        if (verb.isWritten("did") || verb.isWritten("does")) {
            return sheet.at(last + 2).is(Kind.POSSESSIVE)
                    && WORKS.contains(sheet.at(last + 3).word());
        }
        if (!verb.isWritten("is") && !verb.isWritten("was") && !verb.isWritten("were")) {
            return false;
        }
        for (int i = last + 2; i < last + 8 && i < sheet.count() && !sheet.tokens.startsSentence(i); i++) {
            if (MANNERS.contains(sheet.at(i).word())) {
                return true;
            }
        }
        return false;
    }
}
