package org.listeningpost.listen.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.listeningpost.post.Author;
import org.listeningpost.post.Counts;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Platform;

/** Makes a draft of each entry of one feed. */
final class Drafts {
    /** A clock may be wrong by so much before its date is not believed. */
    private static final Duration AHEAD = Duration.ofDays(2);

    /** Nothing was posted to the web before; such dates are a program's zero. */
    private static final Instant WEB = Instant.parse("1990-01-01T00:00:00Z");

    private static final Pattern COMMENT_FEED_TITLE =
            Pattern.compile("\\s*comments (?:for|on)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");

    private final Fields feed;
    private final Platform platform;
    private final Identity identity;
    private final boolean commentFeed;
    private final Instant latest;

    /** @param comments whether the feed is known to hold comments; if not its title tells */
    Drafts(Fields feed, Platform platform, Identity identity, boolean comments, Instant now) {
        this.feed = feed;
        this.platform = platform;
        this.identity = identity;
        this.commentFeed =
                comments || COMMENT_FEED_TITLE.matcher(text(feed, Field.TITLE)).matches();
        this.latest = now.plus(AHEAD);
    }

    boolean commentFeed() {
        return commentFeed;
    }

    /** @throws Unreadable if the entry is one that the hub refuses */
    Draft of(Fields entry) throws Unreadable {
        if (entry.tooDeep()) {
            throw new Unreadable("its elements are nested deeper than " + Limits.NESTING + " levels");
        }
        String guid = guid(entry);
        String address = address(entry);
        Body body = Body.of(entry);
        String title = subject(PlainText.line(text(entry, Field.TITLE)));
        boolean comment = isComment(entry, guid, address, title);
        Instant updated = date(entry, Field.EDITED);
        Instant posted = posted(entry);
        String text = wording(title, body.text(), comment);
        return new Draft(
                guid,
                address,
                title,
                updated,
                conversation(entry, guid, address, body.answers()),
                comment ? Kind.COMMENT : Kind.POST,
                author(entry, comment),
                Wording.cut(text, Limits.TEXT),
                entry.cut() || text.length() > Limits.TEXT,
                posted != null ? posted : updated,
                Links.web(linked(entry, address), entry.base()),
                language(entry),
                counts(entry));
    }

    private String subject(String title) {
        return platform == Platform.FORUM ? Wording.subject(title) : title;
    }

    private boolean isComment(Fields entry, String guid, String address, String title) {
        return commentFeed
                || entry.has(Field.REPLY_TO)
                || Conversation.isComment(guid)
                || Conversation.isComment(address)
                || (platform == Platform.FORUM && Wording.isReply(title));
    }

    private Conversation conversation(Fields entry, String guid, String address, String answers) {
        boolean byLink = identity == Identity.LINK || (identity == Identity.AUTO && guid == null);
        String own = byLink && address != null ? address : guid;
        boolean known = identity != Identity.CONTENT;
        return Conversation.of(
                known ? own : null, answers, known ? entry.value(byLink ? Field.REPLY_TO_LINK : Field.REPLY_TO) : null);
    }

    /** A comment's title says who wrote it and where, a forum's subject what it is about. */
    private String wording(String title, String body, boolean comment) {
        boolean bodyOnly = comment && platform != Platform.FORUM && !body.isEmpty();
        return bodyOnly ? body : Wording.of(title, body);
    }

    private Author author(Fields entry, boolean comment) {
        return Writers.isNamed(entry) || comment ? Writers.of(entry) : Writers.of(feed);
    }

    private static String guid(Fields entry) {
        return entry.has(Field.GUID) ? entry.value(Field.GUID) : entry.value(Field.ABOUT);
    }

    private static String address(Fields entry) {
        return entry.has(Field.LINK) ? entry.value(Field.LINK) : entry.value(Field.OTHER_LINK);
    }

    private static String linked(Fields entry, String address) {
        boolean permalink =
                entry.has(Field.ABOUT) || (entry.has(Field.GUID) && !"false".equals(entry.value(Field.PERMALINK)));
        return address != null || !permalink ? address : absolute(guid(entry));
    }

    private static String absolute(String guid) {
        return guid.startsWith("http://") || guid.startsWith("https://") ? guid : null;
    }

    private Instant posted(Fields entry) {
        Instant posted = date(entry, Field.POSTED);
        return posted != null ? posted : date(entry, Field.DATE);
    }

    private Instant date(Fields entry, Field field) {
        Instant date = FeedDates.parse(entry.value(field));
        return date == null || date.isAfter(latest) || date.isBefore(WEB) ? null : date;
    }

    private String language(Fields entry) {
        String said = entry.has(Field.LANGUAGE) ? entry.value(Field.LANGUAGE) : entry.language();
        String language = said != null ? said : feed.value(Field.LANGUAGE);
        String tag = language == null ? "" : language.strip().replace('_', '-');
        return LANGUAGE.matcher(tag).matches() ? Locale.forLanguageTag(tag).toLanguageTag() : null;
    }

    private static Counts counts(Fields entry) {
        String replies = entry.value(Field.COMMENTS);
        return replies != null && replies.matches("\\d{1,8}")
                ? new Counts(0, Integer.parseInt(replies), 0)
                : Counts.NONE;
    }

    private static String text(Fields fields, Field field) {
        return fields.has(field) ? fields.words(field).text() : "";
    }
}
