package org.listeningpost.protect;

/** Numbers under which somebody's case, complaint or referral is filed, where they are called so. */
final class CaseReferenceRecogniser extends LabelledRecogniser {
    CaseReferenceRecogniser() {
        super(
                Clue.CASE,
                Identifier.CASE_REF,
                new Labelled(
                        new Label(
                                "case *",
                                "complaint *",
                                "complaints *",
                                "incident *",
                                "datix",
                                "datix *",
                                "pals *",
                                "pals",
                                "claim *",
                                "enquiry *",
                                "inquiry *",
                                "safeguarding *",
                                "referral *",
                                "booking *",
                                "appointment *",
                                "ubrn",
                                "ubrn *",
                                "ombudsman *",
                                "phso *",
                                "phso",
                                "crime *",
                                "police *",
                                "log *",
                                "cas *",
                                "cad",
                                "cad *",
                                "concern *",
                                "query *",
                                "report *",
                                "siri *",
                                "sui *",
                                "file *",
                                "our ref",
                                "your ref",
                                "my ref",
                                "my reference",
                                "ombudsman",
                                "ombudsman case",
                                "incident",
                                "serious incident",
                                "police log",
                                "court claim",
                                "claim",
                                "crime",
                                "the ref",
                                "the reference",
                                "ref",
                                "refs",
                                "reference",
                                "ref *",
                                "reference *",
                                "complaint"),
                        new Label(
                                "order *",
                                "order",
                                "isbn",
                                "tracking *",
                                "tracking",
                                "parcel *",
                                "parcel",
                                "invoice *",
                                "delivery *",
                                "product *",
                                "item *",
                                "model *",
                                "train *",
                                "flight *",
                                "job *",
                                "vacancy *",
                                "post *"),
                        "(?=(?:[A-Z/-]{0,12}\\d){3})(?!\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}(?!\\d)|0[127]\\d{3})(?:\\d{3,5} of \\d{1,2}/\\d{1,2}/\\d{2,4}|[A-Z]{1,10}[-/ ]{0,1}[A-Z]{0,10}[-/ ]?\\d[A-Z0-9]{0,15}|\\d{5}[A-Z0-9]{0,12}|\\d{4}[A-Z][A-Z0-9]{0,11}|\\d{4}[ /-]\\d{4}|\\d{2,4}[-/][A-Z0-9]{2,12})(?:[-/ .][A-Z]{0,4}\\d[A-Z0-9]{0,12}){0,4}(?:[-/.][A-Z]{1,3})?"),
                new Labelled(
                        new Label("ticket *", "ticket"),
                        "(?=(?:[A-Z/-]{0,12}\\d){4})(?!\\d{4}(?![-/\\d]))[A-Z]{0,10}[-/]?\\d[A-Z0-9]{2,12}(?:[-/ ]\\d[A-Z0-9]{0,12}){0,4}"),
                new Labelled(
                        new Label("cad", "cad *", "log", "log *", "police log", "incident", "incident *", "crime *"),
                        "\\d{2,5} of (?:the )?\\d{1,2}(?:[/.]\\d{1,2}(?:[/.]\\d{2,4})?|(?:st|nd|rd|th)?(?: [a-z]{3,9}(?: \\d{2,4})?)?)|\\d{2,5}[-/ ]\\d{1,2}[-/]\\d{1,2}(?:[-/]\\d{2,4})?"),
                new Labelled(
                        new Label("cad", "cad *", "police log", "crime *", "incident *", "log *"),
                        "(?!(?:19|20)\\d\\d)\\d{3,4}"));
    }

    @Override
    public String name() {
        return "case-reference";
    }
}
