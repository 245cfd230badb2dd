package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The persons a text names, in the order in which they are met. "Jean", "jean's", "J Smith" and "Mrs Jean Smith" are one;
 * "Jean Smith" and "John Smith" are two.
 */
final class People {
    /** Beyond so many namesakes a text is no longer searched: it is somebody's list. */
    private static final int NAMESAKES = 16;

    private final Map<String, List<Person>> byWord = new HashMap<>();
    private int count;

    /** One person. */
    static final class Person implements Values.Value {
        private final int number;
        private List<String> words;

        private Person(int number, List<String> words) {
            this.number = number;
            this.words = words;
        }

        @Override
        public int number() {
            return number;
        }

        /** The first name where one is known: so a thread's posts mostly agree. */
        @Override
        public String key() {
            return words.isEmpty() ? "" : words.get(0);
        }
    }

    /** Who is named here. */
    Person of(String name) {
        List<String> words = NameWords.of(name);
        for (String word : words) {
            for (Person known : byWord.getOrDefault(initial(word), List.of())) {
                if (isSame(known.words, words)) {
                    if (words.size() > known.words.size()) {
                        known.words = words;
                        index(known, words);
                    }
                    return known;
                }
            }
        }
        Person met = new Person(++count, words);
        index(met, words);
        return met;
    }

    private void index(Person person, List<String> words) {
        for (String word : words) {
            List<Person> namesakes = byWord.computeIfAbsent(initial(word), w -> new ArrayList<>());
            if (namesakes.size() < NAMESAKES && !namesakes.contains(person)) {
                namesakes.add(person);
            }
        }
    }

    private static String initial(String word) {
        return word.substring(0, 1);
    }

    /** Whether all words of the shorter name are in the longer, initials among them. */
    private static boolean isSame(List<String> some, List<String> others) {
        List<String> fewer = some.size() <= others.size() ? some : others;
        List<String> more = fewer == some ? others : some;
        return fewer.stream().allMatch(word -> more.stream().anyMatch(other -> isSame(word, other)));
    }

    private static boolean isSame(String word, String other) {
        return word.equals(other) || (word.length() == 1 || other.length() == 1) && word.charAt(0) == other.charAt(0);
    }
}
