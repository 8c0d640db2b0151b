package org.maillage.funding.doors;

import java.util.List;
import java.util.Map;

/** Every operation that writes, with who may and a body that says something. */
final class Routes {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> MONEY = Map.of("amount", "10.00", "currency", "EUR");
    private static final Map<String, Object> REASON = Map.of("reason", "Il le faut bien");

    private static final Map<String, Object> COMMON = Map.of(
            "name", "Un agenda partagé",
            "summary", "Des dates pour tous",
            "kind", "SOFTWARE",
            "stewardPlaceIds", List.of("{place}"),
            "networkIds", List.of("{network}"));

    private static final Map<String, Object> IMPROVEMENT = Map.of(
            "title", "Exporter les dates",
            "description", "En iCalendar",
            "costLines", List.of(Map.of("label", "Développement", "amount", MONEY)),
            "deadline", "2099-01-01");

    private static final Map<String, Object> PROGRAMME = Map.of(
            "name", "Un pour un",
            "funderId", "{funder}",
            "networkId", "{network}",
            "budget", MONEY,
            "opensAt", "2026-01-01T00:00:00Z",
            "closesAt", "2098-01-01T00:00:00Z");

    private static final Map<String, Object> CONTRIBUTION =
            Map.of("placeId", "{place}", "improvementId", "{improvement}", "amount", MONEY);

    private static final Map<String, Object> POLICY = Map.of("paymentDays", 20);

    private static final Map<String, Object> DECISION = Map.of(
            "networkId", "{network}",
            "question", "Le faisons-nous ?",
            "rule", "MAJORITY",
            "closesAt", "{soon}");

    private static final Map<String, Object> PAYMENT =
            Map.of("amount", MONEY, "reference", "Virement 12", "receivedOn", "2026-11-20");

    private static final Map<String, Object> ACCOUNT =
            Map.of("holder", "Association Ici", "iban", "FR7630006000011234567890189");

    static final List<Route> ALL = List.of(
            new Route("POST", "/commons", Who.STEWARD, COMMON),
            new Route("PUT", "/commons/{common}", Who.STEWARD, COMMON),
            new Route("PATCH", "/commons/{common}", Who.STEWARD, Map.of("summary", "D'autres dates")),
            new Route("POST", "/commons/{common}/return", Who.ADMIN, REASON),
            new Route("POST", "/commons/{common}/reject", Who.ADMIN, REASON),
            new Route("POST", "/commons/{common}/rest", Who.STEWARD, NOTHING),
            new Route("POST", "/commons/{common}/wake", Who.STEWARD, NOTHING),
            new Route("POST", "/commons/{common}/archive", Who.STEWARD, REASON),
            new Route("PUT", "/commons/{common}/usages/{place}", Who.STEWARD, Map.of("relation", "USES")),
            new Route(
                    "PUT",
                    "/commons/{common}/evaluations/{place}",
                    Who.STEWARD,
                    Map.of("scores", List.of(Map.of("criterion", "use", "value", 3)))),
            new Route("PUT", "/commons/{common}/aid", Who.STEWARD, Map.of("siren", "732829320")),
            new Route("PUT", "/commons/{common}/payee", Who.STEWARD, ACCOUNT),
            new Route("POST", "/commons/{common}/payee/confirm", Who.TREASURER, NOTHING),
            new Route("PUT", "/networks/{network}/account", Who.TREASURER, ACCOUNT),
            new Route("POST", "/commons/{common}/improvements", Who.STEWARD, IMPROVEMENT),
            new Route("PUT", "/improvements/{improvement}", Who.STEWARD, IMPROVEMENT),
            new Route("PATCH", "/improvements/{improvement}", Who.STEWARD, Map.of("title", "Mieux")),
            new Route("POST", "/improvements/{improvement}/open", Who.STEWARD, NOTHING),
            new Route("POST", "/improvements/{improvement}/deliver", Who.STEWARD, Map.of("report", "C'est fait")),
            new Route("POST", "/improvements/{improvement}/verify", Who.ADMIN, NOTHING),
            new Route("POST", "/improvements/{improvement}/cancel", Who.STEWARD, REASON),
            new Route("POST", "/funders", Who.ANY_ADMIN, Map.of("name", "Une fondation", "kind", "FOUNDATION")),
            new Route("POST", "/programmes", Who.AGENT, PROGRAMME),
            new Route("PUT", "/programmes/{programme}", Who.AGENT, PROGRAMME),
            new Route("PATCH", "/programmes/{programme}", Who.AGENT, Map.of("name", "Deux pour un")),
            new Route("POST", "/programmes/{programme}/approve", Who.ADMIN, NOTHING),
            new Route("POST", "/programmes/{programme}/suspend", Who.ADMIN, REASON),
            new Route("POST", "/programmes/{programme}/resume", Who.ADMIN, NOTHING),
            new Route("POST", "/programmes/{programme}/close", Who.ADMIN, NOTHING),
            new Route(
                    "POST",
                    "/grants",
                    Who.AGENT,
                    Map.of("improvementIds", List.of("{improvement}"), "funderId", "{funder}", "amount", MONEY)),
            new Route("POST", "/contributions/preview", Who.ANYONE, CONTRIBUTION),
            new Route("POST", "/contributions", Who.STEWARD, CONTRIBUTION),
            new Route("POST", "/contributions/{contribution}/cancel", Who.VOICE, NOTHING),
            new Route("POST", "/contributions/{contribution}/payments", Who.TREASURER, PAYMENT),
            new Route("POST", "/contributions/{contribution}/accept-partial", Who.TREASURER, NOTHING),
            new Route(
                    "POST",
                    "/contributions/{contribution}/refunds",
                    Who.TREASURER,
                    Map.of("amount", MONEY, "reason", "Trop perçu")),
            new Route("POST", "/statements", Who.TREASURER, NOTHING),
            new Route(
                    "POST", "/payments/{nothing}/allocate", Who.TREASURER, Map.of("contributionId", "{contribution}")),
            new Route("POST", "/contributions/{contribution}/refunds/{nothing}/transfer", Who.TREASURER, NOTHING),
            new Route("POST", "/networks/{network}/debts/{nothing}/repayments", Who.TREASURER, Map.of("amount", MONEY)),
            new Route("POST", "/payments/{nothing}/return", Who.TREASURER, NOTHING),
            new Route("DELETE", "/payments/{nothing}/payer", Who.TREASURER, NOTHING),
            new Route("POST", "/payments/webhooks/{nothing}", Who.ANYONE, NOTHING),
            new Route("POST", "/improvements/{improvement}/payouts", Who.TREASURER, Map.of("amount", MONEY)),
            new Route("POST", "/payouts/export", Who.TREASURER, Map.of("networkId", "{network}")),
            new Route("POST", "/payouts/{nothing}/outcome", Who.TREASURER, Map.of("outcome", "CONFIRMED")),
            new Route(
                    "POST",
                    "/volunteer-times",
                    Who.STEWARD,
                    Map.of(
                            "commonId", "{common}",
                            "placeId", "{place}",
                            "minutes", 90,
                            "activity", "Relecture",
                            "on", "2026-11-20")),
            new Route("POST", "/decisions", Who.ADMIN, DECISION),
            new Route("PUT", "/decisions/{decision}/votes/{place}", Who.VOICE, Map.of("choice", "FOR")),
            new Route("PUT", "/networks/{network}/policy", Who.ADMIN, POLICY),
            new Route("PATCH", "/networks/{network}/policy", Who.ADMIN, POLICY));

    private Routes() {}
}
