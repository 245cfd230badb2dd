package org.listeningpost.moderate;

/** Teaches a vocabulary the ways in which people spell on these channels, from {@code spellings.txt} in the jar. */
final class Spellings {
    private Spellings() {}

    static void teach(Vocabulary vocabulary) {
        for (String line : ShippedList.lines("spellings")) {
            int colon = line.indexOf(':');
            int[] meaning = vocabulary.learn(line.substring(colon + 1));
            for (String word : line.substring(0, colon).split(" ")) {
                vocabulary.mean(word, meaning);
            }
        }
    }
}
