package org.listeningpost;

public final class ListeningPost {
    private ListeningPost() {}

    public static void main(String[] args) {}
}
