package org.listeningpost.demo;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Northmoor and Dale: a blog, forums, a CRM and a mailbox on this machine, with something said in each. */
public final class DemoWorld implements AutoCloseable {
    private final BlogStandIn blog;
    private final ForumStandIn forum;
    private final CrmStandIn crm;
    private final MailStandIn mail;
    private final Map<String, Integer> posts = new HashMap<>();

    /** Opens the world on free ports, as of this moment. */
    public DemoWorld(Instant now) throws IOException {
        blog = new BlogStandIn("Northmoor and Dale: have your say", 0);
        forum = new ForumStandIn(0);
        crm = new CrmStandIn(0);
        mail = new MailStandIn(0, 0);
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        DemoPosts.all().forEach(post -> say(post, minute.minus(post.age())));
    }

    /** The blog's feeds, of posts and of comments: what to set as {@code blog.feeds}. */
    public List<URI> blogFeeds() {
        return List.of(blog.feed(), blog.commentFeed());
    }

    /** The forums' feeds, a broken one among them: what to set as {@code forum.feeds}. */
    public List<URI> forumFeeds() {
        return List.of(forum.phpBbFeed(), forum.vBulletinFeed(), forum.brokenFeed());
    }

    /** A word to hold posts for: one post has it. */
    public String listedWord() {
        return DemoPosts.LISTED_WORD;
    }

    /** How many posts there are to find. */
    public int size() {
        return DemoPosts.all().size();
    }

    /** The pages to look at, by what they are. */
    public Map<String, URI> pages() {
        Map<String, URI> pages = new LinkedHashMap<>();
        pages.put("Blog", blog.address());
        pages.put("Forums", forum.address());
        pages.put("CRM", crm.address());
        pages.put("Mailbox", mail.address());
        return pages;
    }

    /** The blog. */
    public BlogStandIn blog() {
        return blog;
    }

    /** The forums. */
    public ForumStandIn forum() {
        return forum;
    }

    /** The CRM. */
    public CrmStandIn crm() {
        return crm;
    }

    /** The mail server. */
    public MailStandIn mail() {
        return mail;
    }

    /** Somebody edits what they said on the blog. */
    public void edit() {
        blog.edit(posts.get(DemoPosts.EDITED_TOPIC), DemoPosts.EDITED_TEXT);
    }

    @Override
    public void close() throws IOException {
        blog.close();
        forum.close();
        crm.close();
        mail.close();
    }

    private void say(DemoPost post, Instant at) {
        switch (post.place()) {
            case BLOG -> posts.put(post.topic(), blog.publish(post.topic(), post.author(), post.text(), at));
            case COMMENT -> blog.comment(posts.get(post.topic()), post.author(), post.text(), at);
            case PHPBB -> forum.sayInPhpBb(post.topic(), post.author(), post.text(), at);
            case VBULLETIN -> forum.sayInVBulletin(post.topic(), post.author(), post.text(), at);
            default -> throw new IllegalStateException("No such place: " + post.place());
        }
    }
}
