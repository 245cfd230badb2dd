package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenEmailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write to «jo at example dot org» please",
                "«jo dot bloggs at example dot co dot uk»",
                "«jo (at) example.org»",
                "«jo[at]example[dot]org»",
                "«jo.bloggs at example.com»",
                "«jo @ example.org»",
                "«jo99 at example.com»",
                "I was at example.org today",
                "look at this. Uk weather",
                "at the hospital dot dot dot",
                "meet at 10",
                "we were at A&E",
            })
    void finds_an_e_mail_address_that_is_spelt_out(String marked) {
        Marked.finds(new EmailRecogniser(), Identifier.EMAIL, marked);
    }
}
