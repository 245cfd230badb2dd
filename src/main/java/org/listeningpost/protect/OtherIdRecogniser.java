package org.listeningpost.protect;

/** Numbers on a person's own papers and cards, where they are called so: passports, licences, staff and student numbers. */
final class OtherIdRecogniser extends LabelledRecogniser {
    OtherIdRecogniser() {
        super(
                Clue.IDENTITY,
                Identifier.OTHER_ID,
                new Labelled(
                        new Label(
                                "passport",
                                "passport *",
                                "brp",
                                "brp *",
                                "visa *",
                                "visa vignette",
                                "residence permit",
                                "residence permit *",
                                "ehic",
                                "ehic *",
                                "ghic",
                                "ghic *",
                                "ehcp *",
                                "health insurance card *",
                                "biometric *"),
                        "[A-Z]{0,3} ?(?:\\d[ -]?){6,8}\\d"),
                new Labelled(
                        new Label(
                                "driving licence",
                                "driving license",
                                "driver *",
                                "licence *",
                                "license *",
                                "drivers licence",
                                "dvla *"),
                        "[A-Z9]{5} ?\\d{6} ?[A-Z0-9]{2}[A-Z0-9]{3}(?: ?\\d{2})?|[A-Z]{0,3}\\d{6,16}[A-Z0-9]{0,8}"),
                new Labelled(
                        new Label(
                                "staff *",
                                "payroll *",
                                "employee *",
                                "assignment *",
                                "student *",
                                "badge *",
                                "blue badge",
                                "blue badge serial *",
                                "benefit *",
                                "pip *",
                                "esa *",
                                "uc *",
                                "dwp *",
                                "universal credit *",
                                "nmc *",
                                "nmc pin",
                                "gmc *",
                                "hcpc *",
                                "pin *",
                                "esr *",
                                "login *",
                                "nhs login *",
                                "bus pass *",
                                "travel pass *",
                                "ucas *",
                                "uni *",
                                "university *",
                                "membership *",
                                "member *",
                                "policy *",
                                "insurance *",
                                "prescription *",
                                "exemption *",
                                "certificate *",
                                "utr *",
                                "tax *",
                                "hct *",
                                "library *",
                                "library card *",
                                "payee *",
                                "insurance policy *",
                                "vaccination *",
                                "prepayment *",
                                "prepayment certificate",
                                "prepayment certificate *",
                                "exemption certificate *",
                                "maternity exemption *",
                                "ppc *",
                                "blue badge *",
                                "smartcard *"),
                        "(?=(?:[A-Z/-]{0,8}\\d){4})[A-Z0-9]{1,20}(?:[-/ ]\\d[A-Z0-9]{1,11}){0,4}"));
    }

    @Override
    public String name() {
        return "other-id";
    }
}
