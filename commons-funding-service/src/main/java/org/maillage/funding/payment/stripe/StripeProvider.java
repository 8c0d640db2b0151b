package org.maillage.funding.payment.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maillage.funding.contribution.Contribution;
import org.maillage.funding.payment.PaymentProvider;
import org.maillage.funding.payment.ProviderEvent;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;

/** Pays by a page of the provider's; the contribution's reference travels as {@code client_reference_id}. */
@ApplicationScoped
class StripeProvider implements PaymentProvider {

    static final String NAME = "stripe";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final StripeSettings settings;
    private final Clock clock;
    private final HttpClient http;

    StripeProvider(StripeSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public URI start(Contribution contribution, URI returnUrl) {
        var reference = contribution.terms().paymentReference().value();
        var session = post(
                "/v1/checkout/sessions",
                Map.of(
                        "mode",
                        "payment",
                        "client_reference_id",
                        reference,
                        "success_url",
                        returnUrl.toString(),
                        "cancel_url",
                        returnUrl.toString(),
                        "line_items[0][quantity]",
                        "1",
                        "line_items[0][price_data][currency]",
                        lower(contribution.terms().currency()),
                        "line_items[0][price_data][unit_amount]",
                        String.valueOf(contribution.amount()),
                        "line_items[0][price_data][product_data][name]",
                        reference));
        return StripeAnswer.url(session).orElseThrow(StripeProvider::away);
    }

    @Override
    public Optional<ProviderEvent> verify(Map<String, String> headers, byte[] body) {
        var signature = headers.getOrDefault("stripe-signature", "");
        new StripeSignature(settings.secrets(), clock).require(signature, body);
        return StripeEvents.read(body);
    }

    @Override
    public void refund(String payment, Money amount) {
        post("/v1/refunds", Map.of("payment_intent", payment, "amount", String.valueOf(amount.cents())));
    }

    private String post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                .sorted()
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(settings.api().resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + settings.apiKey().orElse(""))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw away();
            }
            return answer.body();
        } catch (IOException e) {
            throw away();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away();
        }
    }

    private static Refusal away() {
        return new Refusal("unavailable", "The payment provider does not answer as expected.");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String lower(String currency) {
        return currency.toLowerCase(Locale.ROOT);
    }
}
