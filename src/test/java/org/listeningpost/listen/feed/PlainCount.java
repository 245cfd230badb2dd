package org.listeningpost.listen.feed;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Counts a feed's entries with the JDK's own parser, to check the reader's count against. */
final class PlainCount {
    private PlainCount() {}

    private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed");

    /** How many entries with anything in them; -1 if it is not well-formed, no feed, or has a DTD of its own. */
    static int entries(byte[] body) {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return count(factory.createXMLStreamReader(new ByteArrayInputStream(body)));
        } catch (XMLStreamException | RuntimeException e) {
            return -1;
        }
    }

    private static int count(XMLStreamReader xml) throws XMLStreamException {
        int entries = 0;
        int depth = 0;
        int entryDepth = 0;
        boolean says = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD && xml.getText().contains("[")) {
                return -1;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth == 1 && !ROOTS.contains(xml.getLocalName())) {
                    return -1;
                }
                if (entryDepth == 0
                        && (xml.getLocalName().equals("item")
                                || xml.getLocalName().equals("entry"))) {
                    entryDepth = depth;
                    says = xml.getAttributeCount() > 0;
                }
                says |= entryDepth > 0 && depth > entryDepth;
            } else if (event == XMLStreamConstants.END_ELEMENT && depth-- == entryDepth && entryDepth > 0) {
                entries += says ? 1 : 0;
                entryDepth = 0;
            }
        }
        return entries;
    }
}
