package org.listeningpost.protect.name;

import java.util.Set;

/** Where people work in health care: "Kamil in x-ray". */
final class Workplace {
    private static final Set<String> PLACES = Set.of("""
            ward reception theatre theatres radiology audiology maternity outpatients a ae aande ed icu itu hdu
            nicu scbu resus triage x xray ray endoscopy physio pharmacy oncology cardiology phlebotomy bloods
            labour dialysis recovery pals imaging mri ct ultrasound paeds clinic canteen kitchen kitchens
            switchboard transport dermatology orthopaedics ortho fracture plastics gynae antenatal postnatal
            delivery neonatal stroke camhs cmht podiatry optometry eye dental pre-op preop day night nights days
            chemo radiotherapy urology neurology renal
            """.strip().split("\\s+"));

    private Workplace() {}

    /** At work, if the rest speaks of him as one does of staff. */
    static boolean isBehind(Sheet sheet, int last) {
        Token link = sheet.at(last + 1);
        if (!link.isWritten("in") && !link.isWritten("on") && !link.isWritten("at") && !link.isWritten("from")) {
            return false;
        }
        int i = last + 2;
        while (i < last + 4
                && (sheet.at(i).isWritten("the")
                        || sheet.at(i).isWritten("your")
                        || sheet.at(i).isWritten("our"))) {
            i++;
        }
        return PLACES.contains(sheet.at(i).word())
                || PLACES.contains(sheet.at(i + 1).word()) && sheet.tokens.isNext(i + 1);
    }
}
