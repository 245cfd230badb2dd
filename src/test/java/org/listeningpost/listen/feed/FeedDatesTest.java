package org.listeningpost.listen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 03 Mar 2026 09:12:00 +0000 | 2026-03-03T09:12:00Z",
                "Tue, 03 Mar 2026 09:12:00 GMT | 2026-03-03T09:12:00Z",
                "Mon, 3 Mar 2026 9:12 GMT | 2026-03-03T09:12:00Z",
                "03 Mar 26 09:12:00 EST | 2026-03-03T14:12:00Z",
                "3 March 2026 09:12:00 BST | 2026-03-03T08:12:00Z",
                "Thu, 02 Jan 97 10:00:00 PST | 1997-01-02T18:00:00Z",
                "Tue,03 Mar 2026 09:12:00 -0500 | 2026-03-03T14:12:00Z",
                "Tue, 03 Mar 2026 09:12:00 +05:30 | 2026-03-03T03:42:00Z",
                "Tue, 03 Mar 2026 09:12:00 GMT+1 | 2026-03-03T08:12:00Z",
                "Tue, 03-Mar-2026 09:12:00 Z | 2026-03-03T09:12:00Z",
                "Tue, 03 Mar 2026 09:12:00.123 UT | 2026-03-03T09:12:00Z",
                "Tue, 03 Mar 2026 09:12:60 GMT | 2026-03-03T09:12:59Z",
                "Tue, 03 Mar 2026 24:00:00 GMT | 2026-03-04T00:00:00Z",
                "Mardi, 03 Mar 2026 09:12:00 GMT | 2026-03-03T09:12:00Z",
                "Tue, 03 Mar 2026 | 2026-03-03T00:00:00Z",
                "Tue Mar 3 09:12:00 2026 | 2026-03-03T09:12:00Z",
                "Tue Mar 03 09:12:00 GMT 2026 | 2026-03-03T09:12:00Z",
                "2026 | 2026-01-01T00:00:00Z",
                "2026-03 | 2026-03-01T00:00:00Z",
                "2026-03-03 | 2026-03-03T00:00:00Z",
                "20260303 | 2026-03-03T00:00:00Z",
                "2026-03-03T09:12Z | 2026-03-03T09:12:00Z",
                "2026-03-03T09:12:00Z | 2026-03-03T09:12:00Z",
                "2026-03-03t09:12:00z | 2026-03-03T09:12:00Z",
                "2026-03-03T09:12:00.5+01:00 | 2026-03-03T08:12:00Z",
                "2026-03-03T09:12:00+0100 | 2026-03-03T08:12:00Z",
                "2026-03-03 09:12:00 | 2026-03-03T09:12:00Z",
                "2026-03-03 09:12:00 +0000 | 2026-03-03T09:12:00Z"
            })
    void reads_a_date(String text, Instant date) {
        assertThat(FeedDates.parse(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "Tue, 31 Feb 2026 09:12:00 GMT",
                "2026-13-03",
                "2026-03-03T25:00Z",
                "0000-00-00",
                "Τρι, 29 Ιούν 2004 12:53:00 GMT",
                "03/03/2026",
                "Tue, 03 Foo 2026 09:12:00 GMT",
                "2026-03-03T09:12:00+99:99",
                "99999999999999999999"
            })
    void leaves_alone_what_is_no_date(String text) {
        assertThat(FeedDates.parse(text)).isNull();
    }

    @Test
    void leaves_a_missing_or_endless_date_alone() {
        assertThat(FeedDates.parse(null)).isNull();
        assertThat(FeedDates.parse("Tue, ".repeat(100_000))).isNull();
    }

    @Test
    void believes_no_date_far_in_the_future_or_before_the_web() {
        assertThat(Feeds.item("<guid>1</guid><pubDate>2026-03-06T13:00:00Z</pubDate>")
                        .postedAt())
                .isNull();
        assertThat(Feeds.item("<guid>1</guid><pubDate>2026-03-06T11:00:00Z</pubDate>")
                        .postedAt())
                .isNotNull();
        assertThat(Feeds.item("<guid>1</guid><pubDate>1970-01-01T00:00:00Z</pubDate>")
                        .postedAt())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pubDate>Tue, 03 Mar 2026 09:12:00 GMT</pubDate>",
                "<dc:date>2026-03-03T09:12:00Z</dc:date>",
                "<dcterms:created>2026-03-03T09:12:00Z</dcterms:created>",
                "<dcterms:modified>2026-03-03T09:12:00Z</dcterms:modified>",
                "<pubDate>soon</pubDate><dc:date>2026-03-03T09:12:00Z</dc:date>"
            })
    void finds_when_an_item_was_posted(String dated) {
        assertThat(Feeds.item("<guid>1</guid>" + dated).postedAt()).isEqualTo(Instant.parse("2026-03-03T09:12:00Z"));
    }
}
