package org.listeningpost.protect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRecogniserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see «https://facebook.com/jo.bloggs.92» ok",
                "«https://www.facebook.com/profile.php?id=100012345»",
                "https://www.nhs.uk/conditions/flu/ and https://www.bbc.co.uk/news/uk-123456",
                "https://x.com/i/status/123",
                "«https://example.org/appt?email=jo&x=1»",
                "https://www.nhs.uk/conditions/type-2-diabetes/",
                "see «https://files.example.org/letters/HN4471902_patel»",
            })
    void finds_links_that_lead_to_a_person(String marked) {
        Marked.finds(new LinkRecogniser(), Identifier.URL, marked);
    }
}
