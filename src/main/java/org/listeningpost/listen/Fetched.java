package org.listeningpost.listen;

/** What became of a request: a reply, or why there is none. */
record Fetched(Reply reply, String failure) {
    static Fetched of(Reply reply) {
        return new Fetched(reply, null);
    }

    static Fetched failed(String reason) {
        return new Fetched(null, reason);
    }
}
