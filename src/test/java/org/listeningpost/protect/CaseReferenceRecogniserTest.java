package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseReferenceRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case ref «ABC/12345»",
                "complaint reference: «PALS-2023-0123»",
                "complaint ref number is «12345»",
                "Complaint no. «12345»",
                "Datix ref «W123456»",
                "case #«12345»",
                "UBRN «1234 5678 9012»",
                "booking reference «1234 5678 9012»",
                "order reference 12345",
                "in case 3 people come",
                "in any case 12345 people came",
                "complaint number 2 this year",
                "my reference at the Ombudsman is «C-2104472»",
                "police log «1182 of 04/11/23»",
                "order reference 12345/AB",
            })
    void finds_the_number_of_a_case(String marked) {
        Marked.finds(new CaseReferenceRecogniser(), Identifier.CASE_REF, marked);
    }
}
