package org.listeningpost.protect;

import java.util.Locale;

/** The kinds of words that tell who a person is. */
public enum Identifier {
    NAME,
    STAFF_NAME,
    NHS_NUMBER,
    DOB,
    POSTCODE,
    ADDRESS,
    PHONE,
    EMAIL,
    HOSPITAL_NUMBER,
    NINO,
    VEHICLE_REG,
    HANDLE,
    URL,
    BANK,
    CASE_REF,
    OTHER_ID,
    AGE;

    private final String placeholder = switch (name()) {
        case "NHS_NUMBER" -> "[NHS number]";
        case "DOB" -> "[date of birth]";
        case "NINO" -> "[NI number]";
        case "VEHICLE_REG" -> "[vehicle]";
        case "EMAIL" -> "[e-mail]";
        case "URL" -> "[link]";
        case "BANK" -> "[bank details]";
        case "CASE_REF" -> "[case number]";
        case "OTHER_ID" -> "[number]";
        case "STAFF_NAME" -> "[staff name]";
        default -> "[" + name().toLowerCase(Locale.ROOT).replace('_', ' ') + "]";
    };

    /** What stands in the text instead, such as {@code [NHS number]}. */
    public String placeholder() {
        return placeholder;
    }
}
