package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I live at «14 Patel Street», you know",
                "«14 patel street»",
                "«14a Okafor Road»",
                "«flat 2, 14 Patel Street»",
                "«Flat 2B 14 Upper Patel Lane» near you",
                "«199 Nowak Ave».",
                "«3 Kowalska Close»",
                "«12-14 Begum Rd»",
                "5 minutes down the road",
                "20 minute drive",
                "a 2 hour drive",
                "10 cars blocking the road",
                "2 miles from the lane",
                "1 way street",
                "4 weeks on the street",
                "ward 12 St Mary's",
                "111 is down",
                "Patel Street has no number",
                "I live at «22 the crescent»",
                "«flat 2b, 14 Acacia Ave»",
                "no «7 mill lane» is mine",
                "lives at «14 acacia close»",
                "I live at «Rose Cottage, Mill Lane»",
                "ward 4, bus 42 london road, A&E on Castle Street",
                "we are No. «61 Patel Way»",
                "key safe at «8 Rose Cottages»",
                "«The Old Forge, 3 Church Street» please",
            })
    void finds_a_house_number_with_its_street(String marked) {
        Marked.finds(new AddressRecogniser(), Identifier.ADDRESS, marked);
    }
}
