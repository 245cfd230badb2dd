package org.listeningpost.protect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.listeningpost.moderate.Reading;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;
import org.listeningpost.protect.name.KnownNames;

/** A name that was found once in a thread is found everywhere in it: in other posts of the page and in those to come. */
final class ThreadNames {
    private final Policy policy;

    ThreadNames(Policy policy) {
        this.policy = policy;
    }

    /** Adds what the threads of these posts know; asks the memory once, and not at all for posts that answer nothing. */
    void spread(List<Found> page, ThreadMemory memory) {
        Map<PostId, Set<String>> met = met(page);
        Map<PostId, Predicate<String>> recalled = recall(page, memory);
        if (met.isEmpty() && recalled.isEmpty()) {
            return;
        }
        for (Found found : page) {
            PostId thread = ThreadMemory.thread(found.post());
            Set<String> here = met.getOrDefault(thread, Set.of());
            Predicate<String> before = recalled.getOrDefault(thread, word -> false);
            if (found.failed() == null && (!here.isEmpty() || recalled.containsKey(thread))) {
                add(found, word -> here.contains(word) || before.test(word));
            }
        }
    }

    private Map<PostId, Set<String>> met(List<Found> page) {
        Map<PostId, Set<String>> met = new HashMap<>();
        for (Found found : page) {
            for (Span span : found.spans()) {
                if (span.type() == Identifier.NAME && !policy.isDoubtful(span)) {
                    List<String> words = ThreadMemory.words(span, found.post().text());
                    if (!words.isEmpty()) {
                        met.computeIfAbsent(ThreadMemory.thread(found.post()), thread -> new HashSet<>())
                                .addAll(words);
                    }
                }
            }
        }
        return met;
    }

    private static Map<PostId, Predicate<String>> recall(List<Found> page, ThreadMemory memory) {
        Set<PostId> threads = new HashSet<>();
        boolean answers = false;
        for (Found found : page) {
            Post post = found.post();
            PostId thread = ThreadMemory.thread(post);
            threads.add(thread);
            answers |= !thread.equals(post.id());
        }
        return answers ? memory.recall(threads) : Map.of();
    }

    private void add(Found found, Predicate<String> isName) {
        String text = found.post().text();
        Reading reading = Reading.of(text);
        Map<String, Boolean> asked = new HashMap<>();
        for (var name : KnownNames.in(reading.text(), word -> asked.computeIfAbsent(word, isName::test))) {
            Span span = new Span(
                    reading.sourceStart(name.start()),
                    reading.sourceEnd(name.end()),
                    Identifier.NAME,
                    name.confidence(),
                    name.rule());
            if (!policy.isKept(span, text)) {
                found.spans().add(span);
            }
        }
    }
}
