package org.maillage.funding.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.maillage.kernel.Apportionment;

/** The naive register that a case's lines are entered in: what is used, what is raised. */
final class RegisterOfCase {

    private static final UUID NETWORK = new UUID(0, 1);

    private final JsonNode given;
    private final List<JsonNode> programmes = new ArrayList<>();
    private final Map<String, Long> used = new TreeMap<>();
    private final Map<String, Map<String, Long>> usedByPlace = new TreeMap<>();
    private final Map<String, Long> usedOnImprovement = new TreeMap<>();
    private final Map<String, Long> raised = new TreeMap<>();

    RegisterOfCase(JsonNode given) {
        this.given = given;
        given.get("programmes").forEach(programmes::add);
        programmes.sort(
                Comparator.<JsonNode>comparingLong(each -> each.path("priority").longValue())
                        .thenComparing(each -> text(each, "id"), Apportionment.BY_CODE_POINT));
        programmes.forEach(each -> used.put(text(each, "id"), 0L));
        programmes.forEach(each -> usedByPlace.put(text(each, "id"), new TreeMap<>()));
        given.get("improvements")
                .forEach(each -> raised.put(
                        text(each, "id"), each.path("alreadyRaisedCents").longValue()));
    }

    /** By programme, in the order in which they apply. */
    List<MatchResult> contribute(JsonNode contribution) {
        var candidates =
                programmes.stream().map(each -> candidate(each, contribution)).toList();
        var results = Matching.of(line(contribution), candidates, RoomSharing.SEQUENTIAL);
        raise(contribution, contribution.get("amountCents").longValue());
        for (var i = 0; i < results.size(); i++) {
            use(name(i), contribution, results.get(i).amount());
        }
        return results;
    }

    void use(String programme, JsonNode contribution, long amount) {
        used.merge(programme, amount, Long::sum);
        usedOf(programme).merge(text(contribution, "place"), amount, Long::sum);
        usedOnImprovement.merge(programme + " " + text(contribution, "improvement"), amount, Long::sum);
        raise(contribution, amount);
    }

    private Map<String, Long> usedOf(String programme) {
        return usedByPlace.computeIfAbsent(programme, each -> new TreeMap<>());
    }

    void raise(JsonNode contribution, long amount) {
        raised.merge(text(contribution, "improvement"), amount, Long::sum);
    }

    String name(int index) {
        return text(programmes.get(index), "id");
    }

    Map<String, Object> totals() {
        return Map.of("usedByProgramme", used, "usedByPlace", usedByPlace, "raisedByImprovement", raised);
    }

    private Line line(JsonNode contribution) {
        var place = new PlaceFacts(
                id(text(contribution, "place")),
                1,
                Optional.ofNullable(contribution.get("region")).map(JsonNode::textValue),
                Set.of(),
                Set.of(NETWORK),
                true);
        return new Line(
                contribution.get("amountCents").longValue(),
                "EUR",
                instant(contribution, "at"),
                place,
                improvement(text(contribution, "improvement")));
    }

    private ImprovementFacts improvement(String id) {
        for (var each : given.get("improvements")) {
            if (text(each, "id").equals(id)) {
                var overfunding = each.get("overfunding").textValue().equals("room-limited")
                        ? Overfunding.LIMIT_MATCHES
                        : Overfunding.ALLOW;
                return new ImprovementFacts(
                        id(id),
                        each.path("category").asText(),
                        each.get("goalCents").longValue(),
                        raised.getOrDefault(id, 0L),
                        0,
                        0,
                        overfunding,
                        OptionalLong.empty());
            }
        }
        throw new IllegalArgumentException("an improvement: " + id);
    }

    private Candidate candidate(JsonNode programme, JsonNode contribution) {
        var id = text(programme, "id");
        var uses = new Used(
                usedOf(id).getOrDefault(text(contribution, "place"), 0L),
                usedOnImprovement.getOrDefault(id + " " + text(contribution, "improvement"), 0L),
                used.getOrDefault(id, 0L));
        return new Candidate(id(id), NETWORK, false, false, rule(programme), uses);
    }

    private Rule rule(JsonNode programme) {
        return new Rule(
                1,
                programme.path("priority").intValue(),
                MatchingMode.FIRST_COME,
                programme.get("rateNumerator").intValue(),
                programme.get("rateDenominator").intValue(),
                cap(programme, "capPerContribution"),
                cap(programme, "capPerPlacePerProgramme"),
                cap(programme, "capPerImprovement"),
                cap(programme, "budget").orElse(Long.MAX_VALUE),
                Stacking.valueOf(text(given, "stacking").toUpperCase(Locale.ROOT)),
                new Eligibility(
                        values(programme, "eligibleRegions"),
                        Set.of(),
                        values(programme, "eligibleCategories"),
                        Set.of(),
                        false),
                instant(programme, "opensAt"),
                instant(programme, "closesAt"),
                OptionalInt.empty(),
                false,
                OptionalInt.empty(),
                UnderSubscription.RELEASE,
                CapExcess.REDISTRIBUTE,
                CountedLines.COMMITTED);
    }

    /** An empty list means nobody there; here it would be no condition. */
    private static Set<String> values(JsonNode programme, String member) {
        if (!programme.hasNonNull(member)) {
            return Set.of();
        }
        var values = new HashSet<String>();
        programme.get(member).forEach(value -> values.add(value.textValue()));
        return values.isEmpty() ? Set.of("nobody at all") : values;
    }

    private static OptionalLong cap(JsonNode programme, String member) {
        return programme.hasNonNull(member)
                ? OptionalLong.of(programme.get(member).longValue())
                : OptionalLong.empty();
    }

    private static Instant instant(JsonNode node, String member) {
        return OffsetDateTime.parse(text(node, member)).toInstant();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    private static String text(JsonNode node, String member) {
        return node.required(member).textValue();
    }
}
