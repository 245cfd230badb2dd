package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandleRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thanks «@jo_bloggs»!",
                "«@jo.bloggs» and «@al99»",
                "«@jo@example.social» said",
                ".«@jo» said",
                "see you @home",
                "@ 5pm",
                "jo@example.org",
                "https://example.org/@jo",
                "@12",
                "@@@",
            })
    void finds_a_handle(String marked) {
        Marked.finds(new HandleRecogniser(), Identifier.HANDLE, marked);
    }
}
