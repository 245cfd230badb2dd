package org.listeningpost.listen.feed;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.listeningpost.listen.Answer;
import org.listeningpost.listen.Channel;
import org.listeningpost.listen.Reply;
import org.listeningpost.listen.Request;
import org.listeningpost.listen.SourceReader;
import org.listeningpost.listen.Statuses;
import org.listeningpost.post.Cursor;
import org.listeningpost.post.Hash;
import org.listeningpost.post.Platform;

/** Reads blogs and forums by their feeds: RSS 0.90 to 2.0 and Atom 0.3 and 1.0, of posts or of comments. */
public final class FeedReader implements SourceReader {
    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1";

    private final String source;
    private final Platform platform;
    private final List<String> addresses;
    private final FeedPolicy policy;
    private final UnaryOperator<String> keyed;

    /**
     * @param source the word of the source, such as {@code blog}
     * @param addresses of the feeds; a repeated one counts once
     * @param keyed a keyed hash, for what people wrote
     * @throws IllegalArgumentException with the reason, if an address is none or the policy names another
     */
    public FeedReader(
            String source,
            Platform platform,
            Collection<String> addresses,
            FeedPolicy policy,
            UnaryOperator<String> keyed) {
        this.source = source;
        this.platform = platform;
        this.addresses = addresses.stream().distinct().toList();
        this.policy = policy;
        this.keyed = keyed;
        this.addresses.forEach(FeedReader::address);
        policy.addresses().stream().filter(a -> !this.addresses.contains(a)).forEach(address -> {
            throw new IllegalArgumentException(address + " is given an identity but is no feed of source " + source);
        });
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public List<Channel> channels() {
        return addresses.stream().map(address -> Channel.of(source, address)).toList();
    }

    @Override
    public Request request(Channel channel, Cursor cursor) {
        FeedCursor since = FeedCursor.of(cursor);
        Map<String, String> headers = new HashMap<>(Map.of("Accept", ACCEPT));
        if (since.etag() != null) {
            headers.put("If-None-Match", since.etag());
        }
        if (since.lastModified() != null) {
            headers.put("If-Modified-Since", since.lastModified());
        }
        return new Request(asked(channel, since), headers);
    }

    @Override
    public Answer read(Channel channel, Cursor cursor, Reply reply) {
        FeedCursor since = FeedCursor.of(cursor);
        boolean gone = reply.status() == 404 || reply.status() == 410;
        if (gone && since.moved() != null) {
            return new Answer.Read(
                    List.of(),
                    List.of(),
                    since.backHome().cursor(),
                    true,
                    List.of(),
                    List.of(),
                    "the address it had moved to is gone; asking the configured one again");
        }
        FeedCursor next = Validators.next(since, reply);
        Optional<Answer> byStatus =
                Statuses.answer(reply, since.movedTo(next.moved()).cursor());
        return byStatus.orElseGet(() -> body(channel, next, reply));
    }

    private Answer body(Channel channel, FeedCursor next, Reply reply) {
        try {
            String configured = configured(channel);
            Reading reading = new Reading(Scopes.of(platform, configured, addresses), policy.of(configured), keyed);
            return reading.of(channel, asked(channel, next), addresses, next, reply);
        } catch (Unreadable e) {
            String digest = Hash.sha256(reply.body()).substring(0, 16);
            return new Answer.Failed(e.getMessage() + " (sha256 " + digest + ")");
        }
    }

    /** The address in the settings that a channel comes from: its ids carry it, so that comments find their post. */
    private String configured(Channel channel) {
        return channel.parent() == null ? channel.address() : channel.parent().substring(source.length() + 1);
    }

    private static URI asked(Channel channel, FeedCursor cursor) {
        return address(cursor.moved() != null ? cursor.moved() : channel.address());
    }

    private static URI address(String address) {
        URI uri = Links.web(address, null);
        if (uri == null) {
            throw new IllegalArgumentException("a feed needs a web address (http or https) without user name");
        }
        return uri;
    }
}
