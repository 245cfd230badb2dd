package org.listeningpost.insight;

import java.util.List;
import org.listeningpost.moderate.Phrases;
import org.listeningpost.moderate.Reading;
import org.listeningpost.moderate.Vocabulary;
import org.listeningpost.moderate.Words;

/** Tells whether a text asks something: a question mark that ends a word, or the words with which people ask. */
final class Question {
    private static final List<String> OPENERS = List.of(
            "does/has/have/can/could/would/is anyone/anybody/someone/somebody",
            "who/what/where/when/how/which do/should/can/could i/we",
            "who's/who is the best person to",
            "can/could/would/will you/someone/somebody please/tell/let/explain/advise/help",
            "is there a/an/any",
            "when will/does/is the",
            "any idea/ideas how/when/who/where/why/what",
            "i'd/would like/love to know",
            "please advise/explain/respond/reply/answer");

    private final Vocabulary vocabulary = new Vocabulary();
    private final Phrases openers = new Phrases(vocabulary);

    Question() {
        OPENERS.forEach(openers::add);
    }

    boolean isIn(String text) {
        return hasMark(text) || openers.isIn(Words.of(Reading.of(text), vocabulary));
    }

    /** A question mark inside a link is none. */
    private static boolean hasMark(String text) {
        for (int at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
            if (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
