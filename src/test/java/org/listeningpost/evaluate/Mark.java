package org.listeningpost.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A range of a text and what it is: as labelled, or as {@code screen} replaced it. */
record Mark(int start, int end, String type) {

    static List<Mark> read(JsonNode array) {
        List<Mark> marks = new ArrayList<>();
        array.forEach(mark -> marks.add(new Mark(
                mark.path("start").asInt(),
                mark.path("end").asInt(),
                mark.path("type").asText())));
        return marks;
    }

    /** The places that marks of these types cover. */
    static BitSet cover(List<Mark> marks) {
        BitSet covered = new BitSet();
        marks.forEach(mark -> covered.set(mark.start, mark.end));
        return covered;
    }

    /** Whether no letter or digit of it can be read any more. */
    boolean isCovered(BitSet covered, String text) {
        for (int i = start; i < end; i++) {
            if (!covered.get(i) && Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean touches(BitSet covered) {
        int next = covered.nextSetBit(start);
        return next >= 0 && next < end;
    }

    boolean isName() {
        return type.equals("NAME") || type.equals("STAFF_NAME");
    }

    /** The words in it, each a mark. */
    List<Mark> words(String text) {
        List<Mark> words = new ArrayList<>();
        int from = -1;
        for (int i = start; i <= end; i++) {
            boolean inWord = i < end && (Character.isLetterOrDigit(text.charAt(i)) || isJoint(text, i));
            if (inWord && from < 0) {
                from = i;
            } else if (!inWord && from >= 0) {
                words.add(new Mark(from, i, type));
                from = -1;
            }
        }
        return words;
    }

    private static boolean isJoint(String text, int at) {
        return "'\u2019-".indexOf(text.charAt(at)) >= 0
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }
}
