package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my number is «999 000 0018» thanks",
                "«9990000018»",
                "(«999-000-0018»)",
                "it was «999.000.0018».",
                "it was «99 90 00 00 18» they said",
                "it was «9 9 9 0 0 0 0 0 1 8» they said",
                "NHS number: «9990000018»",
                "NHS number, it's «9990000019»",
                "NHS No. «999 000 0018»",
                "nhs#«9990000018»",
                "my nhs number is «9990000019», one digit wrong",
                "NHS number «999000001», one digit missing",
                "national health number was «999 000 0019»",
                "my «９９９ ０００ ００１８» in wide digits",
                "seen on 12 May «999 000 0018» at 10",
                "ring 2 «9990000018» ok",
                "CHI «0101010007» in Scotland",
                "order 9990000018",
                "order number: 9990000018",
                "ISBN 9990000018",
                "reference 9990000018",
                "tracking no. is 9990000018",
                "invoice no 9990000018",
                "9990000019 fails the check",
                "0000000000 is none",
                "NHS number 0000000000 is none",
                "NHS number 1111111111 is none",
                "12399900000181 is longer",
                "978-9990000018 is a book",
                "9990000018-01 is longer",
                "call NHS 111",
                "0800 123 4567",
                "waited 10 20 30 40 50 minutes",
                "Could not get in since 2013",
                "my NHS number is «999 000 0018» thanks",
                "nhs no «9990000018»",
                "NHS#«999-000-0018»",
                "my nhs is «999 0000 018» can u check",
                "nhs num if it helps is «9990 000 018»",
                "«9990000018» is my nhs number",
                "(«999 000 0018» - NHS no.)",
                "nhs «999,000,0018»",
                "NHS: «999/000/0018»",
                "nhs number\n«999 000 0018»",
                "nhs number «nine nine nine 000 0018»",
                "nhs no is «999 OOO 0018»",
                "NHS no «99900000l8»",
                "nhs number is «nine nine nine zero zero zero double oh one eight»",
                "my nhs number «999 000 0019»",
                "its «9 9 9 0 0 0 0 0 1 8»",
                "order number 9990000018",
                "ISBN 9990000018",
                "booking ref 9990000018",
                "the NHS has 1500000 staff",
                "call nhs on 0300 123 4567",
                "nhs 111 or 999",
                "one two three of us",
                "rang at nine and again at eleven, one nurse for twenty four patients",
                "my nhs nuber is «999 000 0018»",
                "My NHS number, which is on the card, is «999-000-0018»",
                "it should be «999 000 0018»",
            })
    void finds_an_nhs_number_and_no_other_number(String marked) {
        Marked.finds(new NhsNumberRecogniser(), Identifier.NHS_NUMBER, marked);
    }
}
