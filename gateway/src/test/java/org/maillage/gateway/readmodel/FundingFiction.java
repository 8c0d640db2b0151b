package org.maillage.gateway.readmodel;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fictional funders, commons, improvements and programmes, and what places do with them. */
public final class FundingFiction {

    private FundingFiction() {}

    public static Map<String, Object> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    public static Fiction common(String name) {
        return Fiction.of(EntityKind.COMMON, name)
                .with("slug", name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))
                .with("status", "LISTED")
                .with("name", name)
                .with("summary", "Ce que nous tenons ensemble.")
                .with("kind", "SOFTWARE")
                .with("stewards", List.of(Map.of("name", "La Nef")))
                .with("networkIds", List.of());
    }

    public static Fiction usage(Fiction common, UUID place, String relation) {
        return Fiction.of(EntityKind.USAGE, id(common) + " " + place)
                .with("commonId", id(common).toString())
                .with("placeId", place.toString())
                .with("relation", relation);
    }

    public static Fiction evaluation(Fiction common, UUID place, Map<String, Integer> scores) {
        return Fiction.of(EntityKind.EVALUATION, id(common) + " " + place)
                .with("commonId", id(common).toString())
                .with("placeId", place.toString())
                .with("networkId", Fiction.idOf("network").toString())
                .with(
                        "scores",
                        scores.entrySet().stream()
                                .map(score -> Map.of(
                                        "code",
                                        score.getKey(),
                                        "label",
                                        score.getKey(),
                                        "weight",
                                        score.getKey().length(),
                                        "version",
                                        1,
                                        "value",
                                        score.getValue()))
                                .toList());
    }

    /** Open, without any money yet. */
    public static Fiction improvement(Fiction common, String title, String goal) {
        return Fiction.of(EntityKind.IMPROVEMENT, title)
                .with("commonId", id(common).toString())
                .with("title", title)
                .with("description", "Ce qui manque encore.")
                .with("status", "OPEN")
                .with("costLines", List.of(Map.of("label", "Travail", "amount", euros(goal))))
                .with("goal", euros(goal))
                .with("raised", euros("0.00"))
                .with("own", euros("0.00"))
                .with("remaining", euros(goal))
                .with("paidOut", euros("0.00"))
                .with("contributors", 0)
                .with("deadline", "2026-12-15")
                .with("overfunding", "LIMIT_MATCHES");
    }

    public static Fiction investment(Fiction improvement, UUID place, String own, String matched) {
        return Fiction.of(EntityKind.INVESTMENT, id(improvement) + " " + place)
                .with("placeId", place.toString())
                .with("improvementId", id(improvement).toString())
                .with("commonId", improvement.data().getOrDefault("commonId", ""))
                .with("own", euros(own))
                .with("matched", euros(matched));
    }

    public static Fiction funder(String name) {
        return Fiction.of(EntityKind.FUNDER, name)
                .with("name", name)
                .with("kind", "FOUNDATION")
                .with("publicMoney", false);
    }

    /** One for one, 500.00 a place, all of October 2026. */
    public static Fiction programme(String slug, Fiction funder, UUID network) {
        return Fiction.of(EntityKind.PROGRAMME, slug)
                .with("slug", slug)
                .with("ruleVersion", 1)
                .with("name", "Un pour un")
                .with("funderId", id(funder).toString())
                .with("networkId", network.toString())
                .with("mode", "FIRST_COME")
                .with("rateNumerator", 1)
                .with("rateDenominator", 1)
                .with("budget", euros("10000.00"))
                .with("reserved", euros("100.00"))
                .with("settled", euros("400.00"))
                .with("available", euros("9500.00"))
                .with("capPerPlace", euros("500.00"))
                .with("eligibility", Map.of("regions", List.of("75"), "verifiedPlacesOnly", true))
                .with("stacking", "INDEPENDENT")
                .with("priority", 10)
                .with("underSubscription", "RELEASE")
                .with("capExcess", "REDISTRIBUTE")
                .with("counts", "COMMITTED")
                .with("deMinimis", false)
                .with("opensAt", "2026-09-30T22:00:00Z")
                .with("closesAt", "2026-10-31T23:00:00Z")
                .with("status", "OPEN")
                .with("rule", "1 EUR for 1 EUR, at most 500.00 EUR per place.");
    }

    public static Fiction volunteerTime(Fiction common, int minutes, String valuedAt) {
        return Fiction.of(EntityKind.VOLUNTEER_TIME, id(common) + " " + minutes)
                .with("commonId", id(common).toString())
                .with("minutes", minutes)
                .with("activity", "Traduction")
                .with("on", "2026-11-10")
                .with("valuedAt", euros(valuedAt));
    }

    public static Fiction decision(String question, UUID network) {
        return Fiction.of(EntityKind.DECISION, question)
                .with("networkId", network.toString())
                .with("question", question)
                .with("rule", "CONSENT")
                .with("status", "OPEN")
                .with("quorumPercent", 50)
                .with("electorate", 10)
                .with("tally", Map.of("FOR", 1))
                .with("closesAt", "2026-12-24T12:00:00Z");
    }

    public static UUID id(Fiction thing) {
        return CatalogueFiction.id(thing);
    }
}
