package org.listeningpost.insight;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.YamlFile;
import org.listeningpost.config.YamlNode;
import org.listeningpost.moderate.Phrases;
import org.listeningpost.moderate.Reading;
import org.listeningpost.moderate.Vocabulary;
import org.listeningpost.moderate.Words;

/** The list of themes in {@code rules/themes.yaml}, and which of them a text touches. */
public final class Themes {
    private final Vocabulary vocabulary;
    private final List<Theme> themes;

    private Themes(Vocabulary vocabulary, List<Theme> themes) {
        this.vocabulary = vocabulary;
        this.themes = List.copyOf(themes);
    }

    /** Reads the file. */
    public static Themes load(Path file) throws FaultyFiles {
        Vocabulary vocabulary = new Vocabulary();
        Set<String> ids = new HashSet<>();
        return YamlFile.read(file, root -> {
            root.onlyFields("themes");
            return new Themes(
                    vocabulary,
                    root.list("themes").stream()
                            .map(node -> theme(node, vocabulary, ids))
                            .toList());
        });
    }

    /** The ids of the themes that a protected text touches. */
    List<String> of(String text) {
        Words words = Words.of(Reading.of(text), vocabulary);
        return themes.stream()
                .filter(theme -> theme.phrases().isIn(words))
                .map(Theme::id)
                .toList();
    }

    private static Theme theme(YamlNode node, Vocabulary vocabulary, Set<String> ids) {
        node.onlyFields("id", "title", "words");
        String id = node.text("id");
        if (!ids.add(id)) {
            node.fault("the id '" + id + "' is taken");
        }
        Phrases phrases = new Phrases(vocabulary);
        node.list("words").forEach(word -> add(word, phrases));
        return new Theme(id, node.text("title"), phrases);
    }

    private static void add(YamlNode word, Phrases phrases) {
        try {
            phrases.add(word.text());
        } catch (IllegalArgumentException e) {
            word.fault(e.getMessage());
        }
    }
}
