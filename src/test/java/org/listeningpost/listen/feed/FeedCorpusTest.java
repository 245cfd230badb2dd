package org.listeningpost.listen.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.listeningpost.listen.Answer;
import org.listeningpost.listen.Reply;
import org.listeningpost.post.Cursor;

/**
 * Reads a folder of feeds from outside the project, named by {@code -Dfeeds.corpus=DIR}, and prints what was made of
 * each. Feeds may carry HTTP headers as {@code Header: Name: value} in a comment, as feedparser's do.
 */
class FeedCorpusTest {
    private static final Pattern HEADER = Pattern.compile("(?m)^\\s*Header:\\s*([\\w-]+):\\s*(.*?)\\s*$");

    @Test
    void reads_every_well_formed_feed_entry_by_entry() throws IOException {
        Path corpus = Path.of(System.getProperty("feeds.corpus", "none"));
        if (!Files.isDirectory(corpus)) {
            System.out.println("NO FEED CORPUS: give -Dfeeds.corpus=DIR to read one");
        }
        assumeTrue(Files.isDirectory(corpus), "no feed corpus");

        for (Path file : feeds(corpus)) {
            byte[] body = Files.readAllBytes(file);
            Answer answer = Feeds.answer(Feeds.blog(), Cursor.START, reply(body));
            int entries = PlainCount.entries(body);
            System.out.println(corpus.relativize(file) + "\t" + said(answer, entries));
            if (entries > 0) {
                assertThat(answer).as(file.toString()).isInstanceOf(Answer.Read.class);
                assertThat(((Answer.Read) answer).posts()).as(file.toString()).hasSize(entries);
            }
        }
    }

    private static List<Path> feeds(Path corpus) {
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(f -> f.toString().matches(".*\\.(xml|rss|atom|rdf)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reply reply(byte[] body) {
        Map<String, List<String>> headers = new HashMap<>();
        Matcher found = HEADER.matcher(new String(body, StandardCharsets.ISO_8859_1));
        while (found.find()) {
            headers.put(found.group(1).toLowerCase(java.util.Locale.ROOT), List.of(found.group(2)));
        }
        return new Reply(200, headers, body, null, Feeds.NOW);
    }

    private static String said(Answer answer, int entries) {
        if (answer instanceof Answer.Read read) {
            String posts = read.posts().size() + " of " + Math.max(0, entries) + " entries";
            String details = read.posts().stream()
                    .limit(3)
                    .map(p -> p.kind().word() + " " + p.id() + " at " + p.postedAt() + " link " + p.link() + " by "
                            + p.author().name() + " lang " + p.language() + " text "
                            + p.text()
                                    .substring(0, Math.min(160, p.text().length()))
                                    .replace("\n", "|"))
                    .reduce("", (a, b) -> a + "\n\t\t" + b);
            return posts + (read.note() == null ? "" : ", " + read.note()) + details;
        }
        return answer.toString();
    }
}
