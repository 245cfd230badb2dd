package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my «94 year old» mum",
                "aged «97»",
                "she's «103»",
                "nan («92»)",
                "she is «ninety four», bless her",
                "turned «91»",
                "my «94yo» nan",
                "his «91st» birthday",
                "98% of patients, 95 beds, waited 94 minutes, ward 92, £99",
                "my grandad Winston Patel, «90», walks",
                "98% of them",
                "over 95 beds",
                "she's 94 in the queue",
                "mum of «92»",
                "in her «96th» year",
                "(«94M») on ward",
                "Patient is «ninety-five» with two sticks",
                "At «98» I do not need to be called sweetheart",
                "At «90», my dad was told",
                "Bob's «91», I'm 84, we dance",
                "Ivy «103» is in majors",
                "We are «92» and «90». We want the jab",
                "when ur «ninety four» and you press it",
                "he'd be «91» next week",
                "mam «92» dad «ninety» both poorly",
                "«ninety one» and left in a wet bed",
                "Grandad is \"«92» not out\" as he says",
                "reached «one hundred and two» in the stroke unit",
                "I'm «97 years of age»",
                "sats were 94 and 95, heart rate was 98",
                "it's 95 in the shade, that's 91 days now",
                "we were 94th in the queue, then 91st",
                "ward 90, over 90s, a hundred people, one hundred beds",
                "my 96th session, I'm on day 97",
                "ninety-three quid, ninety minutes",
                "remembering the 96 at the chapel",
                "at 95 bpm, at 98% on air",
                "ring 101 or 111",
            })
    void finds_ages_that_few_people_reach(String marked) {
        Marked.finds(new AgeRecogniser(), Identifier.AGE, marked);
    }
}
