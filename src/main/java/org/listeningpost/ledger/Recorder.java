package org.listeningpost.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.listeningpost.insight.InsightPage;
import org.listeningpost.insight.InsightPost;
import org.listeningpost.post.Page;

/**
 * Last step of the intake: one transaction a page. Posts, their screening, one delivery row a sink and the new cursor are
 * committed together, if the channel's lease still stands; otherwise none of it.
 */
public final class Recorder {
    private final Database database;
    private final Fence fence;
    private final NewPosts newPosts;
    private final Edits edits;
    private final Erasures erasures;
    private final Unreadables unreadables;
    private final Consumer<Recorded> committed;

    /** @param committed told after each commit, with what it held */
    public Recorder(Database database, RecordingTerms terms, Consumer<Recorded> committed) {
        this.database = database;
        this.fence = new Fence(database, terms.leaseMillis());
        DeliveryOrders orders = new DeliveryOrders(database, terms.sinks());
        this.newPosts = new NewPosts(database, terms, orders);
        this.edits = new Edits(database, terms, orders);
        this.erasures = new Erasures(database, orders);
        this.unreadables = new Unreadables(database);
        this.committed = committed;
    }

    /**
     * Commits a page.
     *
     * @throws LeaseLost if its lease no longer stands
     * @throws LedgerFailure if the database is in trouble; nothing was committed then and the page is polled again
     */
    public void record(InsightPage page) {
        List<InsightPost> posts = page.posts().stream()
                .sorted(Comparator.comparing(post -> post.post().post().id().toString()))
                .toList();
        try {
            committed.accept(commit(page.page(), posts));
        } catch (LedgerFailure e) {
            if (e.isPassing()) {
                throw e;
            }
            oneByOne(page.page(), posts);
        }
    }

    private Recorded commit(Page page, List<InsightPost> posts) {
        return database.write("record a page", connection -> {
            Set<String> fresh = newPosts.insert(connection, page, posts);
            Set<String> counted = new HashSet<>(fresh);
            if (fresh.size() < posts.size()) {
                counted.addAll(edits.apply(
                        connection,
                        page,
                        posts.stream()
                                .filter(post ->
                                        !fresh.contains(post.post().post().id().toString()))
                                .toList()));
            }
            erasures.gone(connection, page.gone());
            fence.advance(connection, page, !fresh.isEmpty());
            return Recorded.of(page.source(), posts, counted);
        });
    }

    /** A post that the database refuses must not keep its page out: it is counted as unread, the rest is committed. */
    private void oneByOne(Page page, List<InsightPost> posts) {
        Map<String, String> refused = new HashMap<>();
        for (InsightPost post : posts) {
            Page alone = new Page(page.source(), List.of(), List.of(), null, page.lease());
            try {
                committed.accept(commit(alone, List.of(post)));
            } catch (LedgerFailure e) {
                if (e.isPassing()) {
                    throw e;
                }
                refused.put(post.post().post().id().toString(), e.getMessage());
            }
        }
        String channel = page.lease() == null ? page.source() : page.lease().channel();
        refused.forEach((id, reason) -> unreadables.add(channel, page.source(), id, reason));
        commit(page, List.of());
    }
}
