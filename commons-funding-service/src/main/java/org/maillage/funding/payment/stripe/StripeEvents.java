package org.maillage.funding.payment.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.maillage.funding.payment.ProviderEvent;
import org.maillage.funding.payment.ProviderEvent.Kind;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;

/** Reads the events of the provider that are about payments. */
final class StripeEvents {

    private static final int LONGEST_ID = 255;
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private StripeEvents() {}

    /** Empty for an event that is about something else. */
    static Optional<ProviderEvent> read(byte[] body) {
        try {
            var event = JSON.readTree(body);
            var object = event.path("data").path("object");
            return kind(event.path("type").asText(), object).map(kind -> event(event, object, kind));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new Refusal("bad-request", "This is no event of the provider.");
        }
    }

    private static Optional<Kind> kind(String type, JsonNode object) {
        return switch (type) {
            case "checkout.session.completed" ->
                Optional.of(object.path("payment_status").asText().equals("unpaid") ? Kind.PENDING : Kind.SUCCEEDED);
            case "checkout.session.async_payment_succeeded" -> Optional.of(Kind.SUCCEEDED);
            case "checkout.session.async_payment_failed" -> Optional.of(Kind.FAILED);
            case "charge.dispute.created" -> Optional.of(Kind.CHARGED_BACK);
            case "charge.dispute.closed" ->
                switch (object.path("status").asText()) {
                    case "won", "warning_closed" -> Optional.of(Kind.DISPUTE_WON);
                    case "lost" -> Optional.of(Kind.DISPUTE_LOST);
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    private static ProviderEvent event(JsonNode event, JsonNode object, Kind kind) {
        var payment = object.path("payment_intent").asText("");
        return new ProviderEvent(
                id(event.path("id").asText("")),
                id(payment.isEmpty() ? object.path("id").asText("") : payment),
                kind,
                Optional.of(object.path("client_reference_id").asText(""))
                        .filter(text -> !text.isEmpty())
                        .map(StripeEvents::id),
                amount(object),
                Instant.ofEpochSecond(event.path("created").asLong()));
    }

    /** Of a session; a dispute's own amount decides nothing. The provider counts in the currency's smallest unit, as we do. */
    private static Optional<Money> amount(JsonNode object) {
        return object.path("amount_total").canConvertToExactIntegral()
                        && object.path("amount_total").asLong() > 0
                ? Optional.of(new Money(
                        object.path("amount_total").asLong(),
                        object.path("currency").asText().toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static String id(String text) {
        if (text.isEmpty() || text.length() > LONGEST_ID || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("not an id");
        }
        return text;
    }
}
