package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NinoRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NI «AB123456C»",
                "«AB 12 34 56 C»",
                "«ab123456c»",
                "«AB-12-34-56-C»",
                "NI number: «AB123456»",
                "national insurance no «AB 12 34 56»",
                "AB123456 without a label",
                "AB123456E ends in no such letter",
                "AB12345C",
                "XAB123456C",
                "ni number «Y Z 2 4 7 7 0 1 A»",
            })
    void finds_a_national_insurance_number(String marked) {
        Marked.finds(new NinoRecogniser(), Identifier.NINO, marked);
    }
}
