package org.maillage.funding.payout.pain;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The published schema of the message. */
final class PainSchema {

    private static final String RESOURCE = "/iso20022/pain.001.001.09.xsd";

    private final Schema schema;

    PainSchema() {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            try (var text = Objects.requireNonNull(PainSchema.class.getResourceAsStream(RESOURCE))) {
                schema = factory.newSchema(new StreamSource(text));
            }
        } catch (SAXException e) {
            throw new IllegalStateException("the schema that we carry is one", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException when the text does not fit */
    void check(String xml) {
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException e) {
            throw new IllegalStateException("an order to the bank does not fit its schema", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
