package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I live in «ZZ9 9ZZ», you know",
                "«SW1A 9ZZ»",
                "«M1 9ZZ» and «B33 9ZZ»",
                "«M19ZZ»",
                "«ls1 9zz»",
                "«ec1a 9zz»",
                "«sw1a9zz»",
                "postcode «zz99zz»",
                "«ＬＳ１ ９ＺＺ»",
                "BS1 is only half",
                "ward B12 and 3 more",
                "m1 2nd time",
                "e1 3rd floor",
                "w1 3hr wait",
                "room 4b, floor 2",
                "H1N1 jab",
                "COVID19 2nd dose",
                "took 5mg 2ml",
                "A1234 5BC6",
                "postcode «ls1 4ab»",
                "in «LS1 OAB» now",
                "«LS1-4AB» and «ls1-4ab»",
                "m4 3pm, b12 2mg, p2 4am",
                "near «S36 9FT»",
                "ward B12 2ND floor",
                "the 3rd and S1 2nd",
            })
    void finds_a_full_postcode(String marked) {
        Marked.finds(new PostcodeRecogniser(), Identifier.POSTCODE, marked);
    }
}
