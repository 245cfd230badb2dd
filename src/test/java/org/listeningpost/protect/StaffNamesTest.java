package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nurse Joy was amazing, so kind",
                "Dr Osei listened to me, thank you",
                "Waited six hours but Sister Agnes was lovely",
                "The midwife, Claire, couldn't have been kinder",
                "Marek the porter is an absolute star",
            })
    void keeps_a_praised_member_of_staff(String text) {
        Marked.finds(new NameRecogniser(StaffNames.KEEP_IN_PRAISE), Identifier.STAFF_NAME, text);
        Marked.finds(new NameRecogniser(StaffNames.KEEP), Identifier.STAFF_NAME, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nurse «Beckett» shouted at my mother",
                "Dr «Pemberton» did not look up once",
                "Dr «Rasool» never rang back",
                "Nurse «Joy» left him in a wet bed",
                "Dr «Osei» saw me at nine",
                "Good food but Sister «Agnes» was rude",
                "the receptionist «Sharon» hung up on me",
                "Dr «Osei» was kind at first. Then he ignored me.",
            })
    void removes_a_member_of_staff_who_is_not_praised(String marked) {
        Marked.finds(new NameRecogniser(StaffNames.KEEP_IN_PRAISE), Identifier.STAFF_NAME, marked);
        Marked.finds(new NameRecogniser(StaffNames.REDACT), Identifier.STAFF_NAME, marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The nurses were wonderful with my mum «Jean»",
                "Thank you all so much from «Maureen»",
                "Brilliant care for our «liam», thank you",
            })
    void never_keeps_the_name_of_anyone_else(String marked) {
        Marked.finds(new NameRecogniser(StaffNames.KEEP), Identifier.NAME, marked);
    }
}
