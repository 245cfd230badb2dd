package org.listeningpost.moderate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.listeningpost.config.Fault;
import org.listeningpost.config.FaultyFiles;

/** Reads a list of words that the organisation keeps: one a line; blank lines and lines from {@code #} on are not read. */
final class WordList {
    private static final int LONGEST_LINE = 200;

    private WordList() {}

    static Rule read(Path file, Vocabulary vocabulary) throws FaultyFiles {
        Phrases words = new Phrases(vocabulary);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(file, ++number, line.strip(), words);
            }
        } catch (CharacterCodingException e) {
            throw fault(file, 0, "is not UTF-8 text");
        } catch (IOException e) {
            throw fault(file, 0, "cannot be read: is it there, and may the hub read it?");
        }
        return new ListedWordRule(words);
    }

    private static void add(Path file, int number, String line, Phrases words) throws FaultyFiles {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        List<String> word = Words.split(line);
        if (word.isEmpty() || line.length() > LONGEST_LINE) {
            throw fault(file, number, "needs a word of letters or digits, at most " + LONGEST_LINE + " long");
        }
        words.add(word);
    }

    private static FaultyFiles fault(Path file, int line, String reason) {
        return new FaultyFiles(new Fault(file.toString(), line, reason));
    }
}
