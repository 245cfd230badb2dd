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
            })
    void finds_ages_that_few_people_reach(String marked) {
        Marked.finds(new AgeRecogniser(), Identifier.AGE, marked);
    }
}
