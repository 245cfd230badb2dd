package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HospitalNumberRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hospital no: «1234567»",
                "hospital number is «A123456»",
                "my hospital number «RXX-12345»",
                "MRN «123456»",
                "MRN: «1234567»",
                "M.R.N. «1234567»",
                "MRN«1234567»",
                "patient ID: «00123456»",
                "patient number «123 456»",
                "Unit No «K123456»",
                "patient's number is «1234567»",
                "the hospital has 1234567 rooms",
                "ward 12",
                "hospital number 4 in the list",
                "patient no 12 in the queue",
                "hospital number is «A123456»",
                "«12345678» is my hospital number",
                "the hospital number on my letter is «1234567»",
                "the hospital has 1234567 rooms",
            })
    void finds_a_number_by_which_a_hospital_knows_a_patient(String marked) {
        Marked.finds(new HospitalNumberRecogniser(), Identifier.HOSPITAL_NUMBER, marked);
    }
}
