package org.maillage.funding.payment.camt;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.maillage.kernel.Refusal;

/** Reads a message without DTD, without entities from elsewhere, of a bounded depth. */
final class Elements {

    private static final int DEEPEST = 40;

    private record Open(String name, String currency, StringBuilder text, List<Element> children) {

        Element close() {
            return new Element(name, currency, text.toString().strip(), List.copyOf(children));
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final String namespaces;
    private String namespace = "";

    private Elements(String namespaces) {
        this.namespaces = namespaces;
    }

    /**
     * The root of the document.
     *
     * @param namespaces the pattern that every element's namespace fits
     */
    static Element read(byte[] document, String namespaces) {
        try {
            var reader = factory().createXMLStreamReader(new StringReader(Decoding.text(document)));
            try {
                return new Elements(namespaces).root(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw invalid("It is not well-formed XML of an encoding that we read.");
        }
    }

    static Refusal invalid(String why) {
        return new Refusal("invalid-statement", "This is no camt.053 statement that can be imported. " + why);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, entity) -> {
            throw new XMLStreamException("nothing is read from elsewhere");
        });
        return factory;
    }

    private Element root(XMLStreamReader reader) throws XMLStreamException {
        Element root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> root = end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader);
                case XMLStreamConstants.DTD -> throw invalid("A DTD is not read.");
                case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                    throw invalid("Entities are not read.");
                default -> {}
            }
        }
        return Objects.requireNonNull(root, "a document that was read to its end has a root");
    }

    private void start(XMLStreamReader reader) {
        var here = Objects.requireNonNullElse(reader.getNamespaceURI(), "");
        if (open.isEmpty()) {
            namespace = here;
            if (!here.matches(namespaces)) {
                throw invalid("Its namespace is not one of camt.053.001.02 to .08.");
            }
        }
        if (open.size() >= DEEPEST) {
            throw invalid("It is nested too deep.");
        }
        // A supplementary part in another namespace is held under a name that no path asks for.
        var name = here.equals(namespace) ? reader.getLocalName() : "{}" + reader.getLocalName();
        var currency = Objects.requireNonNullElse(reader.getAttributeValue(null, "Ccy"), "");
        open.push(new Open(name, currency, new StringBuilder(), new ArrayList<>()));
    }

    private void text(XMLStreamReader reader) {
        var element = open.peek();
        if (element != null) {
            element.text().append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    private Element end() {
        var closed = open.pop().close();
        var parent = open.peek();
        if (parent != null) {
            parent.children().add(closed);
        }
        return closed;
    }
}
