package org.listeningpost.protect;

/** What becomes of the names of staff in their role; {@code STAFF_NAME} in spans. */
public enum StaffNames {
    /** They stay, whatever is said of them. */
    KEEP,

    /** They stay in praise and are removed in blame: the rule of Care Opinion, and the default. */
    KEEP_IN_PRAISE,

    /** They are removed like any other name. */
    REDACT
}
