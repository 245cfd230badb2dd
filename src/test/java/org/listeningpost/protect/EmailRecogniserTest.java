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
            })
    void finds_an_e_mail_address(String marked) {
        Marked.finds(new EmailRecogniser(), Identifier.EMAIL, marked);
    }
}
