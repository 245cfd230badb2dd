package org.listeningpost.listen.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A feed as it is read, element by element and in one pass: {@link StrictXml} and {@link LenientXml} tell it what they
 * meet.
 */
final class Feed {
    private final Fields fields;
    private final List<Fields> entries = new ArrayList<>();
    private int leftOut;

    private Vocabulary vocabulary;
    private int depth;
    private int channelDepth = 1;
    private int entryDepth;
    private Fields entry;
    /** Whether there is anything in the entry; one without is no post. */
    private boolean said;

    private Capture capture;
    private Capture author;

    /** A feed found at this address. */
    Feed(String address) {
        fields = new Fields(address, null);
    }

    /** What the feed says of itself. */
    Fields fields() {
        return fields;
    }

    List<Fields> entries() {
        return entries;
    }

    /** How many entries stood there beyond {@link Limits#ENTRIES}. */
    int leftOut() {
        return leftOut;
    }

    /** An element begins. {@code attributes} answers null for one that is not there. */
    void start(String namespace, String local, UnaryOperator<String> attributes) {
        if (++depth == 1) {
            vocabulary = new Vocabulary(namespace, local);
        }
        if (depth > Limits.NESTING) {
            tooDeep();
        } else if (capture != null) {
            inside(local, namespace, attributes);
        } else {
            begin(vocabulary.name(namespace, local), attributes);
        }
    }

    /** Characters, of whichever element is open. */
    void text(String text) {
        if (capture != null && depth <= Limits.NESTING) {
            capture.text(text);
        }
    }

    /** Whether characters are of use now; if not they need not be fetched. */
    boolean listening() {
        return capture != null;
    }

    /** The element that began last and has not ended, ends. */
    void end() {
        if (depth-- > Limits.NESTING) {
            return;
        }
        if (capture != null) {
            if (capture.end()) {
                keep();
            }
        } else if (entry != null && depth < entryDepth) {
            close();
        } else if (depth < channelDepth) {
            channelDepth = 1;
        }
    }

    private void begin(String name, UnaryOperator<String> attributes) {
        said = true;
        if (name == null) {
            return;
        }
        if (entry != null) {
            if (depth == entryDepth + 1) {
                field(name, entry, attributes);
            }
        } else if (Vocabulary.isEntry(name)) {
            open(attributes);
        } else if (depth == 1 || name.equals("channel")) {
            channelDepth = depth;
            scope(fields, attributes);
        } else if (depth == channelDepth + 1) {
            field(name, fields, attributes);
        }
    }

    private void open(UnaryOperator<String> attributes) {
        entryDepth = depth;
        entry = new Fields(fields.base(), fields.language());
        said = attributes.apply("rdf:about") != null;
        scope(entry, attributes);
        entry.put(Field.ABOUT, attributes.apply("rdf:about"));
    }

    private void close() {
        if (said && entries.size() < Limits.ENTRIES) {
            entries.add(entry);
        } else if (said) {
            leftOut++;
        }
        entry = null;
    }

    private void field(String name, Fields of, UnaryOperator<String> attributes) {
        Field field = Field.of(name);
        if (field == null || field.ofAuthor()) {
            return;
        }
        Attributes.take(field, of, attributes);
        boolean typed = Vocabulary.isAtom(name) && field != Field.LINK;
        capture = new Capture(field, Form.of(typed, attributes.apply("type"), attributes.apply("mode")));
    }

    /** An element in a captured one: a part of an author, or markup. */
    private void inside(String local, String namespace, UnaryOperator<String> attributes) {
        Field part = capture.field() == Field.AUTHOR ? Field.of(vocabulary.name(namespace, local)) : null;
        if (part != null && part.ofAuthor()) {
            author = capture;
            capture = new Capture(part, Form.PLAIN);
        } else {
            capture.start(local, attributes);
        }
    }

    private void keep() {
        Fields of = entry == null ? fields : entry;
        of.put(capture.field(), capture.words());
        if (capture.cut()) {
            of.markCut();
        }
        capture = author;
        author = null;
    }

    private void tooDeep() {
        if (entry != null) {
            entry.markTooDeep();
        }
    }

    private static void scope(Fields of, UnaryOperator<String> attributes) {
        of.base(of.base(), attributes.apply("xml:base"));
        of.language(attributes.apply("xml:lang"));
    }
}
