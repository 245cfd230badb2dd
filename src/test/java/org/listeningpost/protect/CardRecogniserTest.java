package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«4929 1234 5678 9012»",
                "«4929-1234-5678-9012»",
                "«4111111111111111»",
                "«3782 822463 10005»",
                "4111111111111112 fails the check",
                "x.com/i/status/1700000000000000123",
                "x.com/i/status/4111111111111111",
                "2013 2014 2015 2016 2017",
                "9990000018",
            })
    void finds_a_payment_card_number(String marked) {
        Marked.finds(new CardRecogniser(), Identifier.BANK, marked);
    }
}
