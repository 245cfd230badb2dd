package org.listeningpost.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PulseTest {
    private final Pulse pulse = new Pulse();

    @Test
    void leaves_a_sink_alone_that_fails_now_and_then() {
        for (int i = 0; i < 50; i++) {
            fail(7);
            pulse.succeeded();
        }

        assertThat(pulse.room(32, 10, 0)).isEqualTo(22);
    }

    @Test
    void sends_one_at_a_time_at_intervals_to_a_sink_that_is_down() {
        fail(8);

        assertThat(pulse.room(32, 0, 499)).isZero();
        assertThat(pulse.room(32, 0, 500)).isEqualTo(1);
        assertThat(pulse.room(32, 1, 500)).isZero();
    }

    @Test
    void asks_less_and_less_often_and_at_least_twice_a_minute() {
        fail(10);
        assertThat(pulse.room(32, 0, 1_999)).isZero();
        assertThat(pulse.room(32, 0, 2_000)).isEqualTo(1);

        fail(1_000);
        assertThat(pulse.room(32, 0, 30_000)).isEqualTo(1);
    }

    @Test
    void goes_on_in_full_once_one_succeeds() {
        fail(100);

        pulse.succeeded();

        assertThat(pulse.room(32, 0, 0)).isEqualTo(32);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            pulse.failed(0);
        }
    }
}
