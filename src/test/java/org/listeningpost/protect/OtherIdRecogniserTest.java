package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherIdRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passport no: «123456789»",
                "Passport number is «123456789»",
                "passport «AB1234567»",
                "my passport took 12 weeks",
                "123456789",
                "passport «K 8 0 4 4 1 1 7»",
            })
    void finds_a_passport_number(String marked) {
        Marked.finds(new OtherIdRecogniser(), Identifier.OTHER_ID, marked);
    }
}
