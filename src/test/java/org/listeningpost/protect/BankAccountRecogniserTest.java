package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«12-34-56 12345678»",
                "«12-34-56, account number 12345678»",
                "sort code «12-34-56»",
                "sort code «12 34 56 account 12345678»",
                "Sort code: «123456»",
                "account number «12345678»",
                "«GB82 WEST 1234 5698 7654 32»",
                "12-34-56 alone",
                "on 12-03-13 we paid",
                "account of 12 people",
            })
    void finds_bank_details(String marked) {
        Marked.finds(new BankAccountRecogniser(), Identifier.BANK, marked);
    }
}
