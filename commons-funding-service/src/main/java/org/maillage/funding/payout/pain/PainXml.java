package org.maillage.funding.payout.pain;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.maillage.kernel.Money;

/** Writes elements of the message, each inside another. */
record PainXml(XMLStreamWriter out) {

    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    void document(Content content) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.setDefaultNamespace(NAMESPACE);
        out.writeStartElement(NAMESPACE, "Document");
        out.writeDefaultNamespace(NAMESPACE);
        content.write();
        out.writeEndElement();
        out.writeEndDocument();
        out.flush();
    }

    void in(String name, Content content) throws XMLStreamException {
        out.writeStartElement(NAMESPACE, name);
        content.write();
        out.writeEndElement();
    }

    void text(String name, String text) throws XMLStreamException {
        in(name, () -> out.writeCharacters(text));
    }

    void amount(String name, Money amount) throws XMLStreamException {
        in(name, () -> {
            out.writeAttribute("Ccy", amount.currency());
            out.writeCharacters(amount.amount());
        });
    }
}
