package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from «192.0.2.17».",
                "from «2001:db8:0:0:0:0:0:1» today",
                "from «2001:db8::1» today",
                "version 1.2.3.4",
                "1.2.3.4.5 is a heading",
                "999.1.1.1",
                "at 10:30 or 11:45",
                "1.5 hours",
            })
    void finds_an_internet_address(String marked) {
        Marked.finds(new IpAddressRecogniser(), Identifier.OTHER_ID, marked);
    }
}
