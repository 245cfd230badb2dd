package org.listeningpost.listen.feed;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.listeningpost.post.Hash;

/**
 * Decides what each entry of a reading is called, in the feed's own terms; the same whatever the entries' order.
 * <p>Feeds are met that give one guid to all their entries. So under {@link Identity#AUTO} an id that stands on several
 * different entries is refined by their links, and if those are one too, by their contents. The eldest keeps the bare
 * id, as it may have been stored under it before the others came. That the id was refined, and for whom it was not, is
 * remembered: an entry is then called the same when it stands alone at a later poll.
 */
final class Identities {
    private static final String NONE = "none";

    private final Identity identity;
    private final UnaryOperator<String> keyed;
    private final Map<String, String> repeated;
    private final Map<String, Draft> named = new LinkedHashMap<>();

    Identities(Identity identity, Map<String, String> repeated, UnaryOperator<String> keyed) {
        this.identity = identity;
        this.repeated = new LinkedHashMap<>(repeated);
        this.keyed = keyed;
    }

    /** The drafts by their ids, one for each post, in the order of the reading. */
    Map<String, Draft> name(List<Draft> drafts) {
        group(drafts, this::bare).forEach(identity == Identity.AUTO ? this::refineByLink : this::take);
        return named;
    }

    /** The ids that are refined, each with the mark of the entry that keeps the bare one; for the cursor. */
    Map<String, String> repeated() {
        int surplus = Math.max(0, repeated.size() - Limits.REPEATED);
        return repeated.entrySet().stream()
                .skip(surplus)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private String bare(Draft draft) {
        String first = identity == Identity.LINK ? draft.address() : draft.guid();
        String second = identity == Identity.LINK ? draft.guid() : draft.address();
        String id = identity == Identity.CONTENT ? null : first != null ? first : second;
        return id != null ? id : draft.content(keyed);
    }

    private void refineByLink(String id, List<Draft> drafts) {
        refine(id, "link ", versions(drafts), draft -> Objects.toString(draft.address(), ""), this::refineByContent);
    }

    private void refineByContent(String id, List<Draft> drafts) {
        refine(id, "content ", drafts, draft -> draft.content(keyed), this::take);
    }

    private void refine(
            String id,
            String by,
            List<Draft> drafts,
            Function<Draft, String> marks,
            BiConsumer<String, List<Draft>> next) {
        if (drafts.size() == 1 && !isRefined(by, id)) {
            take(id, drafts);
            return;
        }
        String keeper = repeated.computeIfAbsent(memory(by, id), m -> eldest(drafts, marks));
        group(drafts, marks).forEach((mark, same) -> {
            boolean keeps = keeper.equals(Hash.shortHash(mark, 16));
            next.accept(keeps ? id : id + "\n" + mark, same);
        });
    }

    private boolean isRefined(String by, String id) {
        return !repeated.isEmpty() && repeated.containsKey(memory(by, id));
    }

    private static String memory(String by, String id) {
        return by + Hash.shortHash(id, 16);
    }

    private void take(String id, List<Draft> drafts) {
        drafts.forEach(draft -> named.merge(id, draft, Draft::later));
    }

    /** The mark of the eldest, or none where dates do not single one out. */
    private static String eldest(List<Draft> drafts, Function<Draft, String> marks) {
        Draft eldest = null;
        for (Draft draft : drafts) {
            if (draft.postedAt() == null) {
                return NONE;
            }
            eldest = eldest == null || draft.postedAt().isBefore(eldest.postedAt()) ? draft : eldest;
        }
        Instant first = eldest.postedAt();
        boolean alone = drafts.stream().filter(d -> d.postedAt().equals(first)).count() == 1;
        return alone ? Hash.shortHash(marks.apply(eldest), 16) : NONE;
    }

    /** The different ones among entries of one id: neither exact repeats nor, as Atom allows, versions of one entry. */
    private static List<Draft> versions(List<Draft> drafts) {
        if (drafts.size() == 1) {
            return drafts;
        }
        return group(drafts, Identities::sameness).values().stream()
                .map(Identities::newest)
                .collect(Collectors.groupingBy(
                        d -> Arrays.asList(d.address(), d.postedAt()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(same -> areVersions(same) ? Stream.of(newest(same)) : same.stream())
                .toList();
    }

    /** Without a guid, two who say "Thank you" under one post are told apart by their dates. */
    private static List<Object> sameness(Draft draft) {
        return Arrays.asList(draft.address(), draft.text(), draft.guid() == null ? draft.postedAt() : null);
    }

    private static Draft newest(List<Draft> drafts) {
        return drafts.stream().reduce(Draft::later).orElseThrow();
    }

    private static boolean areVersions(List<Draft> drafts) {
        boolean dated = drafts.stream().allMatch(d -> d.postedAt() != null && d.updated() != null);
        return dated && drafts.stream().map(Draft::updated).distinct().count() == drafts.size();
    }

    private static <K> Map<K, List<Draft>> group(List<Draft> drafts, Function<Draft, K> by) {
        return drafts.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
