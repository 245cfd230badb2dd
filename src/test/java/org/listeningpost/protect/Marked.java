package org.listeningpost.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.listeningpost.moderate.Reading;

/** A text for a table of hits and near misses: what must be found stands between « and », and nothing else may be. */
final class Marked {
    private Marked() {}

    static void finds(Recogniser recogniser, Identifier type, String marked) {
        String text = marked.replaceAll("[«»]", "");
        List<String> wanted = new ArrayList<>();
        int gone = 0;
        for (int open = marked.indexOf('«'); open >= 0; open = marked.indexOf('«', open + 1)) {
            int close = marked.indexOf('»', open);
            wanted.add((open - gone) + "-" + (close - gone - 1) + " " + marked.substring(open + 1, close));
            gone += 2;
        }

        List<Span> found = Redactor.redact(text, find(recogniser, text)).spans();

        assertThat(found.stream().map(span -> written(span, text)).toList())
                .containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(found.stream().map(Span::type).collect(Collectors.toSet())).isSubsetOf(Set.of(type));
    }

    static List<Span> find(Recogniser recogniser, String text) {
        Glance glance = new Glance(Reading.of(text));
        return glance.has(recogniser.clue()) ? recogniser.find(glance) : List.of();
    }

    private static String written(Span span, String text) {
        return span.start() + "-" + span.end() + " " + text.substring(span.start(), span.end());
    }
}
