package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write to «jo.bloggs@example.org».",
                "«jo+nhs@mail.example.co.uk», thanks",
                "(«patel.123@example.org»)",
                "mailto:«jo@example.com»?subject=x",
                "«Jo_O'Neil-Smith@example.org»",
                "«jo＠example．org» in wide letters",
                "see you @ home",
                "@local_ccg did this",
                "a@b is none",
                "@@@@@",
                "jo@localhost",
                "email «jo dot smith at example dot org» now",
                "mail «jo.smith(at)example.org»",
                "«jo [at] example [dot] com»",
                "«jo @ example . com»",
                "«jo.smith @ gmail»",
                "my email is «jo smith at gmail dot com»",
                "«jo_b92 AT gmail DOT com»",
                "«jo underscore smith at example dot net»",
                "«info@example.org» and info@hospital.example.org, pals@example.nhs.uk and enquiries@example.com",
                "rxx.patientexperience@nhs.net",
                "I was at example.org today",
                "we were at Leeds. com on",
                "«jo.bloggs@example.org».",
                "I looked at outlook and it was down",
                "«JO.SMITH@EXAMPLE.ORG»",
                "my email «j.smith92@example,com»",
                "meet @ gmail office",
                "contact «jo@gmail»",
                "look at bbc dot com",
                "mail me: «j o b @ example . com» please",
                "nice try @somebody. nhs would never",
            })
    void finds_an_e_mail_address(String marked) {
        Marked.finds(new EmailRecogniser(), Identifier.EMAIL, marked);
    }
}
