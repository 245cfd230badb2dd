package org.listeningpost.listen.feed;

import java.util.regex.Pattern;

/**
 * An entry's place in a conversation, by the ids that the feed uses.
 *
 * @param parent what it answers, or null
 * @param root what the conversation began with, or null
 */
record Conversation(String parent, String root) {
    private static final Conversation NONE = new Conversation(null, null);

    /** How WordPress makes a comment's guid and link from those of its post. */
    private static final Pattern COMMENT = Pattern.compile("#comment-\\d+");

    /**
     * An entry's place.
     *
     * @param own the entry's own id
     * @param answers the fragment that stands for the comment it answers, or null
     * @param replyTo the id that the feed itself says it answers, or null
     */
    static Conversation of(String own, String answers, String replyTo) {
        String post = isComment(own) ? own.substring(0, own.indexOf("#comment-")) : null;
        if (replyTo != null) {
            return new Conversation(replyTo, post == null ? replyTo : post);
        }
        if (post == null) {
            return NONE;
        }
        return new Conversation(answers == null ? post : post + answers, post);
    }

    static boolean isComment(String id) {
        return id != null && COMMENT.matcher(id).find();
    }
}
