package org.maillage.gateway.readmodel;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fictional solutions, hosts, tools, needs, resources and networks. */
public final class CatalogueFiction {

    private CatalogueFiction() {}

    public static Fiction network(String slug) {
        return Fiction.of(EntityKind.NETWORK, slug)
                .with("slug", slug)
                .with("name", "Réseau " + slug)
                .with("kind", "DEPARTMENTAL")
                .with("requiresValidation", false)
                .with("quorumPercent", 0)
                .with("votingDays", 14)
                .with("timeZone", "Europe/Paris");
    }

    public static Fiction solution(String name, String... needs) {
        return Fiction.of(EntityKind.SOLUTION, name).with("name", name).with("needs", List.of(needs));
    }

    /** What a network found of a solution. */
    public static Map<String, Object> assessment(UUID network, double total) {
        return Map.of(
                "networkId",
                network.toString(),
                "criteriaVersion",
                1,
                "outdated",
                false,
                "scores",
                List.of(
                        Map.of("criterion", "privacy", "label", "Vie privée", "weight", 3, "value", 5),
                        Map.of("criterion", "low-footprint", "label", "Sobriété", "weight", 2)),
                "total",
                total,
                "assessedOn",
                "2026-11-02");
    }

    public static Fiction host(String name, Fiction... solutions) {
        return Fiction.of(EntityKind.HOST, name)
                .with("name", name)
                .with("legalForm", "ASSOCIATION")
                .with("economicModel", "MEMBERSHIP")
                .with("openToNewUsers", true)
                .with(
                        "solutionIds",
                        List.of(solutions).stream()
                                .map(solution -> solution.data().get("id"))
                                .toList());
    }

    public static Fiction tool(String name, String need, UUID place) {
        return Fiction.of(EntityKind.TOOL_USAGE, name + need + place)
                .with("placeId", place.toString())
                .with("tool", name)
                .with("need", need)
                .with("wantsAlternative", false)
                .with("placeStatus", "OPEN");
    }

    public static Fiction need(String title, String kind) {
        return Fiction.of(EntityKind.NEED, title)
                .with("title", title)
                .with("kind", kind)
                .with("status", "OPEN");
    }

    public static Fiction resource(String title, String kind) {
        return Fiction.of(EntityKind.RESOURCE, title)
                .with("title", title)
                .with("kind", kind)
                .with("url", "https://kit.example/")
                .with("language", "fr");
    }

    public static UUID id(Fiction thing) {
        return UUID.fromString(String.valueOf(thing.data().get("id")));
    }
}
