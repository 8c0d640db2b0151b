package org.maillage.gateway.testing;

import java.util.Map;
import java.util.TreeMap;
import org.maillage.gateway.testing.Mutations.Asked;

/** Of contributions, payments and payouts. */
final class MoneyMutations {

    private static final String ID = "\"" + Things.SPACE + "\"";
    private static final String PLACE = "\"" + Things.PLACE + "\"";
    private static final String EUROS = "{amount: \"100.00\"}";
    private static final String KEY = "idempotencyKey: \"0123456789abcdef\"";
    private static final String FUNDING = "/api/funding/";

    private MoneyMutations() {}

    static Map<String, Asked> all() {
        var all = new TreeMap<String, Asked>();
        all.put(
                "contribute",
                asked(
                        "contribute(input: {placeId: " + PLACE + ", improvementId: " + ID + ", amount: " + EUROS + "}, "
                                + KEY + ") { id }",
                        "POST",
                        "contributions"));
        all.put(
                "cancelContribution",
                asked(
                        "cancelContribution(id: " + ID + ", " + KEY + ") { id }",
                        "POST",
                        "contributions/" + Things.SPACE + "/cancel"));
        all.put(
                "recordPayment",
                asked(
                        "recordPayment(contributionId: " + ID + ", input: {amount: " + EUROS
                                + ", reference: \"VIR 1\", receivedOn: \"2026-11-10\"}, " + KEY + ") { id }",
                        "POST",
                        "contributions/" + Things.SPACE + "/payments"));
        all.put(
                "refundContribution",
                asked(
                        "refundContribution(id: " + ID + ", amount: " + EUROS + ", reason: \"erreur\", " + KEY
                                + ") { id }",
                        "POST",
                        "contributions/" + Things.SPACE + "/refunds"));
        all.put(
                "acceptPartialPayment",
                asked(
                        "acceptPartialPayment(contributionId: " + ID + ", " + KEY + ") { id }",
                        "POST",
                        "contributions/" + Things.SPACE + "/accept-partial"));
        all.put(
                "allocatePayment",
                asked(
                        "allocatePayment(paymentId: " + ID + ", contributionId: " + ID + ", " + KEY + ") { id }",
                        "POST",
                        "payments/" + Things.SPACE + "/allocate"));
        all.put(
                "payOut",
                asked(
                        "payOut(improvementId: " + ID + ", amount: " + EUROS + ", " + KEY + ") { id }",
                        "POST",
                        "improvements/" + Things.SPACE + "/payouts"));
        return all;
    }

    private static Asked asked(String document, String method, String path) {
        return new Asked(document, method + " " + FUNDING + path);
    }
}
