package org.listeningpost.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my mum «Jean» was moved twice",
                "our «liam» has been waiting since 4",
                "my daughter «aisha»'s appointment was cancelled",
                "me nan «doris» fell",
                "My late husband, «Frank», was a patient there",
                "my name is «Grace Cook» and I am cross",
                "name: «Adeyemi, Folasade»",
                "saw mr «kowalczyk» in the corridor",
                "Mrs. «Begum» has no hot food",
                "A letter for Mrs «K» came to us",
                "«fatima begum» next door needs her tablets",
                "They phoned «J. Ramsbottom» by mistake",
                "«Jean» and «Bob» sat there all night",
                "Never again. - «Dave»",
                "No reply yet.\nThanks,\n«Maureen» x",
                "My mum «Florence» is 80",
                "#«JusticeForDave»",
                "RIP «Derek», what did «derek» die of",
                "That cow «Linda» on reception hung up on me again.",
                "The rat «Steve» in billing lied to my mother.",
                "On the ward «Sarah Jones» was left for hours in her own mess.",
            })
    void finds_a_name(String marked) {
        Marked.finds(new NameRecogniser(StaffNames.REDACT), Identifier.NAME, marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I may go in May, will you?",
                "there is no hope and no grace in this place",
                "frank advice, a rose garden, a bill to pay, mark my words",
                "St Thomas' and Guy's and King's are fine",
                "Florence Nightingale would weep",
                "Wes Streeting should see this",
                "on Rose ward and then Nelson Mandela House",
                "diagnosed with Crohn's, Parkinson's and Bell's palsy",
                "i live in lincoln, near chester",
                "Clinics for flu and covid jabs open across Northmoor from Monday",
                "Roadworks all around Wetherdale again",
                "a Hickman line and a Zimmer frame",
                "Marie Curie, Macmillan and Sue Ryder helped",
                "THE WAITING ROOM WAS FREEZING AND NOBODY CARED",
                "don't be a Karen",
                "ask @dave or write to dave.smith@example.org",
                "https://example.org/karen/smith",
                "Bless them all. Cheers",
            })
    void leaves_what_is_no_name(String text) {
        Marked.finds(new NameRecogniser(StaffNames.REDACT), Identifier.NAME, text);
    }

    @Test
    void counts_what_an_added_finder_finds() {
        PersonNames finder = text -> List.of(new PersonNames.Range(0, 5));

        List<Span> spans =
                Marked.find(new NameRecogniser(StaffNames.REDACT, List.of(finder)), "Queue was here all night");

        assertThat(spans).extracting(Span::type).containsExactly(Identifier.NAME);
    }

    @Test
    void leaves_what_is_public_though_an_added_finder_finds_it() {
        PersonNames finder = text -> List.of(new PersonNames.Range(0, 20));

        assertThat(Marked.find(new NameRecogniser(StaffNames.REDACT, List.of(finder)), "Florence Nightingale wept"))
                .isEmpty();
    }

    @Test
    void fails_if_an_added_finder_fails() {
        PersonNames finder = text -> {
            throw new IllegalStateException("out of memory");
        };
        NameRecogniser recogniser = new NameRecogniser(StaffNames.REDACT, List.of(finder));

        assertThatThrownBy(() -> Marked.find(recogniser, "hello")).isInstanceOf(IllegalStateException.class);
    }
}
