package org.listeningpost.listen.feed;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jsoup.nodes.Entities;

/**
 * Reads well-formed XML. Nothing outside is fetched and no entity of the feed's own is expanded: a DOCTYPE that declares
 * any is refused. HTML's names for characters are known, though, as feeds use them with and without its DOCTYPE.
 */
final class StrictXml {
    private static final XMLInputFactory FACTORY = factory();

    /** How Woodstox says that a feed is beyond its limits; there is no exception of its own for it. */
    private static final Pattern LIMIT = Pattern.compile("limit \\(\\d+\\) exceeded", Pattern.CASE_INSENSITIVE);

    private final XMLStreamReader xml;
    private final Feed feed;
    private boolean doctype;
    private boolean undeclared;

    private StrictXml(XMLStreamReader xml, Feed feed) {
        this.xml = xml;
        this.feed = feed;
    }

    /**
     * Tells the feed what it reads.
     *
     * @return what the operator should know, or null
     * @throws XMLStreamException if the text is not well-formed
     * @throws Unreadable if it is but will not be read
     */
    static String read(String text, Feed feed) throws XMLStreamException, Unreadable {
        StrictXml reader = new StrictXml(FACTORY.createXMLStreamReader(new StringReader(text)), feed);
        reader.walk();
        return reader.undeclared
                ? "read leniently: it uses HTML's names for characters, which XML does not know"
                : null;
    }

    private void walk() throws XMLStreamException, Unreadable {
        try {
            while (xml.hasNext()) {
                event(xml.next());
            }
        } catch (XMLStreamException e) {
            if (LIMIT.matcher(String.valueOf(e.getMessage())).find()) {
                throw new Unreadable("its elements are nested or crowded beyond what any feed needs");
            }
            throw e;
        }
    }

    private void event(int event) throws Unreadable {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> feed.end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (feed.listening()) {
                    feed.text(xml.getText());
                }
            }
            case XMLStreamConstants.ENTITY_REFERENCE -> entity(xml.getLocalName());
            case XMLStreamConstants.DTD -> doctype();
            default -> {}
        }
    }

    private void start() {
        UnaryOperator<String> attributes = xml.getAttributeCount() == 0 ? name -> null : this::attribute;
        String namespace = xml.getNamespaceURI();
        feed.start(namespace == null ? "" : namespace, xml.getLocalName(), attributes);
    }

    private String attribute(String name) {
        int colon = name.indexOf(':');
        return colon < 0
                ? xml.getAttributeValue(null, name)
                : xml.getAttributeValue(Vocabulary.customary(name.substring(0, colon)), name.substring(colon + 1));
    }

    private void entity(String name) {
        String character = Entities.getByName(name);
        undeclared |= !doctype;
        feed.text(character.isEmpty() ? "&" + name + ";" : character);
    }

    private void doctype() throws Unreadable {
        doctype = true;
        if (!xml.getText().isBlank()) {
            throw new Unreadable("its DOCTYPE declares entities of its own, which are not expanded for safety's sake");
        }
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Limits.PARSER_NESTING);
        return factory;
    }
}
