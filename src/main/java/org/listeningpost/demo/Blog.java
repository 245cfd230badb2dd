package org.listeningpost.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The posts and comments of a blog, newest first. */
final class Blog {
    /** One post or, with the number of the post it answers, one comment. */
    record Item(int number, int answers, String title, String author, String text, Instant at) {
        boolean isComment() {
            return answers > 0;
        }

        Item saying(String words) {
            return new Item(number, answers, title, author, words, at);
        }
    }

    private final List<Item> items = new ArrayList<>();

    synchronized int add(int answers, String title, String author, String text, Instant at) {
        int number = items.stream().mapToInt(Item::number).max().orElse(0) + 1;
        items.add(0, new Item(number, answers, title, author, text, at));
        return number;
    }

    synchronized void edit(int number, String text) {
        items.replaceAll(item -> item.number() == number ? item.saying(text) : item);
    }

    synchronized void remove(int number) {
        items.removeIf(item -> item.number() == number);
    }

    synchronized List<Item> posts() {
        return items.stream().filter(item -> !item.isComment()).toList();
    }

    synchronized List<Item> comments() {
        return items.stream().filter(Item::isComment).toList();
    }

    List<Item> commentsOn(int post) {
        return comments().stream().filter(item -> item.answers() == post).toList();
    }
}
