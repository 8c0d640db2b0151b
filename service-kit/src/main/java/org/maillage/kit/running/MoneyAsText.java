package org.maillage.kit.running;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.maillage.kernel.Money;

/** {@code {"amount": "149.50", "currency": "EUR"}}. */
final class MoneyAsText extends JsonSerializer<Money> {

    @Override
    public void serialize(Money money, JsonGenerator out, SerializerProvider serializers) throws IOException {
        out.writeStartObject();
        out.writeStringField("amount", money.amount());
        out.writeStringField("currency", money.currency());
        out.writeEndObject();
    }
}
