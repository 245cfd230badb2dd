package org.listeningpost.protect;

/** Numbers by which a hospital knows a patient, where they are called so. */
final class HospitalNumberRecogniser extends LabelledRecogniser {
    HospitalNumberRecogniser() {
        super(
                Clue.HOSPITAL,
                Identifier.HOSPITAL_NUMBER,
                new Labelled(
                        new Label(
                                "hospital *",
                                "hosp *",
                                "hospitals *",
                                "patient *",
                                "patients *",
                                "pt *",
                                "clinic *",
                                "unit *",
                                "district *",
                                "hospno",
                                "hospitalno",
                                "hospid",
                                "mrn",
                                "m r n",
                                "medical record *",
                                "medical records *",
                                "health record *",
                                "records *",
                                "casenote *",
                                "casenotes *",
                                "case note *",
                                "case notes *",
                                "notes *",
                                "pas *",
                                "xray *",
                                "x ray *",
                                "hn",
                                "crn",
                                "pid",
                                "epr *",
                                "wristband *",
                                "radiology *",
                                "k *",
                                "case no",
                                "mrns",
                                "identity band",
                                "hospital numbers",
                                "patient numbers"),
                        "(?=[A-Z]{0,4}\\d?(?:[-/ ]?[\\dO]){5})(?!0[0-9]{10}|0\\d{2,4} \\d)(?:[A-Z]{1,2}\\d[ /-])?[A-Z]{0,4}[-/ ]?[\\dO]{2,10}(?:[-/ ]\\d{2,8}){0,3}(?:[-/]?[A-Z]{1,2})?"));
    }

    @Override
    public String name() {
        return "hospital-number";
    }
}
