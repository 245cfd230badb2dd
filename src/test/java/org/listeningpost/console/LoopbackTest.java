package org.listeningpost.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]"})
    void knows_this_machine_by_its_address(String address) {
        assertThat(Loopback.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "10.127.0.1", "::2", "2001:db8::1", "127.example.com", "localhost", ""})
    void takes_no_other_address_for_it(String address) {
        assertThat(Loopback.isAddress(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080"})
    void knows_this_machine_by_its_name(String host) {
        assertThat(Loopback.isHost(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost.example.com",
                "evil.example.com:80",
                "127.0.0.1.example.com",
                "localhost:",
                "xlocalhost",
                ""
            })
    void takes_no_other_name_for_it(String host) {
        assertThat(Loopback.isHost(host)).isFalse();
    }
}
