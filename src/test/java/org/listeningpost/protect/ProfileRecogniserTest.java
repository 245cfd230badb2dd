package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my insta is «jo_b92»",
                "add me on snap: «jobloggs»",
                "«u/jo_b92» on reddit",
                "my insta is full of it",
                "snapchat for 5 minutes",
                "twitter 2024",
            })
    void finds_names_on_platforms_without_their_sign(String marked) {
        Marked.finds(new ProfileRecogniser(), Identifier.HANDLE, marked);
    }
}
