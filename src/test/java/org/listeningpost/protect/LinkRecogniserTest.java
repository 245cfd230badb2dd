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
                "look «https://pic.example.com/kezza_mbr04/999calls».",
                "his just giving, «https://give.example.org/fundraising/archie-benton-legs», because",
                "«www.give.example.com/team/deborah-lamptey-rides» today",
                "the rota is public. «https://docs.example.com/spreadsheets/d/1xJbarbara-rota» I told them",
                "«https://cloud.example.net/s/8Hq2/20wk-scan» look",
                "dad's page is «https://memories.example.org/our-father», he'd be 91",
                "«diary-of-pain-by-philippa-rowe.example.net» if you fancy a read",
                "on my insta «instagram.com/p/Cx_tash_icu_diary»",
                "(«https://clips.example.org/e/92fa07?u=p.sugden@example.com»)",
                "see https://www.charity.example.org/about-arthritis/ and www.nhs.uk/find-a-dentist",
                "petition: https://petition.parliament.uk/petitions/600123, 8,811 so far",
                "https://www.gov.uk/claim-benefits-abroad/illness-injury-abroad is the form",
                "write to pals.team@example.net or e.g. the GP/nurse, 3.5/5",
            })
    void finds_links_that_lead_to_a_person(String marked) {
        Marked.finds(new LinkRecogniser(), Identifier.URL, marked);
    }
}
