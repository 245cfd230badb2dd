package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's nan's neighbour, at «number twelve, the crescent». carers",
                "we live at «twenty two Beech Rise» love",
                "«The Bungalow, Top Farm», there is no number",
                "a fall at «Basement flat, 5 Patel Sq» and 999",
                "«Plot 6, Greenfields Travellers Site». health visitor",
                "«Room 11, Stanhope House hostel» and they tell me",
                "smoking outside no. «57 Inkerman» for an hour",
                "delivers to everyone but us at «Crow's Nest»",
                "here's the lot: «Bryn Hyfryd, Ffordd y Bont», SA44 9QX",
                "lives at «33 Broadacre» alone",
                "Flat as a pancake, room 11 on the ward",
                "The clinic is at Unit 4, Riverside Retail Park",
                "Room 2, Outpatients and then home",
                "number two on the list, number one priority",
                "at one point, at two in the morning",
                "the Cottage Hospital is shut",
            })
    void finds_where_somebody_lives(String marked) {
        Marked.finds(new AddressRecogniser(), Identifier.ADDRESS, marked);
    }
}
