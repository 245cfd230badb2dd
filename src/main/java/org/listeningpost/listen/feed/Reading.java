package org.listeningpost.listen.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;
import org.listeningpost.listen.Answer;
import org.listeningpost.listen.Channel;
import org.listeningpost.listen.Reply;
import org.listeningpost.listen.Unread;
import org.listeningpost.post.Post;

/** One reading of one feed: its body made into posts. */
final class Reading {
    private final Scopes scopes;
    private final Identity identity;
    private final UnaryOperator<String> keyed;

    private final List<String> notes = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    Reading(Scopes scopes, Identity identity, UnaryOperator<String> keyed) {
        this.scopes = scopes;
        this.identity = identity;
        this.keyed = keyed;
    }

    /**
     * What the body holds.
     *
     * @param asked the address that was asked
     * @param configured all addresses of the source
     * @param next the cursor as the reply's headers have it
     * @throws Unreadable if it is no feed, or none that is read
     */
    Answer of(Channel channel, URI asked, Collection<String> configured, FeedCursor next, Reply reply)
            throws Unreadable {
        Feed feed = feed(reply, asked);
        boolean discovered = channel.parent() != null;
        Drafts drafts = new Drafts(feed.fields(), scopes.platform(), identity, discovered, reply.at());
        CommentFeeds comments = new CommentFeeds(channel, asked, configured, reply.at());
        List<Draft> drafted = drafted(feed, drafts, comments);
        Identities identities = new Identities(identity, next.repeated(), keyed);
        List<Post> posts = posts(identities, drafted);
        return new Answer.Read(
                posts,
                List.of(),
                next.remembering(identities.repeated()).cursor(),
                false,
                unread,
                drafts.commentFeed() ? List.of() : comments.found(),
                notes.isEmpty() ? null : String.join("; ", notes));
    }

    private Feed feed(Reply reply, URI asked) throws Unreadable {
        Characters characters = Characters.of(reply.body(), reply.header("content-type"));
        note(characters.note());
        Opening opening = Opening.of(characters.text());
        Feed feed = parsed(characters.text(), opening, asked.toString());
        if (feed.leftOut() > 0) {
            note("only the first " + Limits.ENTRIES + " entries were read, " + feed.leftOut() + " were left out");
        }
        return feed;
    }

    private Feed parsed(String text, Opening opening, String address) throws Unreadable {
        Feed strict = new Feed(address);
        try {
            note(StrictXml.read(text, strict));
            return strict;
        } catch (XMLStreamException e) {
            Feed lenient = new Feed(address);
            LenientXml.read(text.substring(opening.start()), opening.root(), lenient);
            note("read leniently: not well-formed XML" + place(e));
            return lenient;
        }
    }

    private static String place(XMLStreamException e) {
        return e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNumber();
    }

    private List<Draft> drafted(Feed feed, Drafts drafts, CommentFeeds comments) {
        List<Draft> drafted = new ArrayList<>();
        int cut = 0;
        for (Fields entry : feed.entries()) {
            Draft draft = drafted(entry, drafts);
            if (draft != null) {
                drafted.add(draft);
                comments.add(entry, draft.postedAt());
                cut += draft.cut() ? 1 : 0;
            }
        }
        if (cut > 0) {
            note(cut + " texts were cut at " + Limits.TEXT + " characters");
        }
        return drafted;
    }

    /** One entry that nobody foresaw must not keep the others from being read. */
    private Draft drafted(Fields entry, Drafts drafts) {
        try {
            return drafts.of(entry);
        } catch (Unreadable e) {
            unread.add(new Unread(keyed.apply(entry.raw()), e.getMessage()));
        } catch (RuntimeException e) {
            String kind = e.getClass().getSimpleName();
            unread.add(new Unread(keyed.apply(entry.raw()), "the entry could not be read (" + kind + ")"));
        }
        return null;
    }

    private List<Post> posts(Identities identities, List<Draft> drafted) {
        List<Post> posts = new ArrayList<>(drafted.size());
        identities.name(drafted).forEach((name, draft) -> posts.add(draft.post(scopes.entry(name), scopes::answered)));
        return posts;
    }

    private void note(String note) {
        if (note != null) {
            notes.add(note);
        }
    }
}
