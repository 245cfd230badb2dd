package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PraisedStaffTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Big shout out to nurse Okoro, what a night that was",
                "big up Dr Marchetti, sorted me in five minutes",
                "Nurse Bernadette sang to my dad all the way to theatre",
                "Give nurse Tom a rise, the man is run off his feet",
                "Dr Pemberton stitched my lad's chin and cracked jokes throughout. Ten out of ten.",
                "Nurse Joy never left her side. Thank you Joy",
                "Can't thank nurse Amira enough for sitting up with us",
                "Thanks to Winston on reception, who found me a chair when I was in tears",
                "Thanks to Meera, Colin, Little Pete and all on the late shift",
                "Shoutout to Mr Vance-Holloway and his team",
                "Ewan in radiology was ever so gentle with nan. Thank you",
                "Tina was a brilliant listener and so kind to us",
                "Ade did my bloods and I never felt a thing, lovely man",
            })
    void keeps_the_name_of_staff_who_are_praised_for_what_they_did(String text) {
        Marked.finds(new NameRecogniser(StaffNames.KEEP_IN_PRAISE), Identifier.NAME, text);
        Marked.finds(new NameRecogniser(StaffNames.KEEP_IN_PRAISE), Identifier.STAFF_NAME, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nurse «Bernadette» shouted at my dad",
                "Thanks to Dr «Pemberton» I lost three weeks' pay",
                "No thanks to nurse «Colin» who left mum in tears",
                "Dr «Marchetti» never listens and forgot the scan",
            })
    void takes_out_the_name_of_staff_who_are_blamed(String marked) {
        Marked.finds(new NameRecogniser(StaffNames.KEEP_IN_PRAISE), Identifier.STAFF_NAME, marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«Tom» on ward 6 was left on the floor",
                "my brother «Ewan» in theatre, thank you all so much, brilliant team",
                "our «Meera» was brave, the nurses were lovely",
            })
    void takes_out_the_name_of_a_patient_however_the_post_praises(String marked) {
        Marked.finds(new NameRecogniser(StaffNames.KEEP_IN_PRAISE), Identifier.NAME, marked);
    }
}
