package org.maillage.funding.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** A naive register in memory: lines are entered one after the other, uses are counted. */
final class LineBook {

    static final UUID NETWORK = new UUID(0, 1);
    static final Instant DURING = Instant.parse("2026-10-10T08:00:00Z");

    private final Map<String, Terms> programmes = new LinkedHashMap<>();
    private final Map<String, Long> used = new HashMap<>();
    private final Map<String, ImprovementFacts> improvements = new HashMap<>();
    private final Set<String> publicProgrammes;
    private RoomSharing sharing = RoomSharing.SEQUENTIAL;
    private String region = "75";
    private Instant at = DURING;
    private boolean verified = true;

    LineBook(String... publicProgrammes) {
        this.publicProgrammes = Set.of(publicProgrammes);
    }

    LineBook programme(String name, Terms terms) {
        programmes.put(name, terms);
        return this;
    }

    LineBook improvement(String name, long goal, long raised, Overfunding overfunding) {
        improvements.put(
                name, new ImprovementFacts(id(name), "SOFTWARE", goal, raised, 0, 0, overfunding, OptionalLong.of(0)));
        return this;
    }

    LineBook deMinimisHeld(String name, long held) {
        var was = improvement(name);
        improvements.put(
                name,
                new ImprovementFacts(
                        was.id(), "SOFTWARE", was.goal(), 0, 0, 0, was.overfunding(), OptionalLong.of(held)));
        return this;
    }

    LineBook inProportion() {
        sharing = RoomSharing.PRORATA;
        return this;
    }

    LineBook region(String code) {
        region = code;
        return this;
    }

    LineBook at(Instant instant) {
        at = instant;
        return this;
    }

    LineBook unverified() {
        verified = false;
        return this;
    }

    List<MatchResult> give(String place, String improvement, long amount) {
        var line = new Line(amount, "EUR", at, place(place), improvement(improvement));
        var candidates = new ArrayList<Candidate>();
        programmes.forEach((name, terms) -> candidates.add(candidate(name, terms, place, improvement)));
        var results = Matching.of(line, candidates, sharing);
        enter(place, improvement, amount, results);
        return results;
    }

    /** The amounts alone. */
    List<Long> amounts(String place, String improvement, long amount) {
        return give(place, improvement, amount).stream()
                .map(MatchResult::amount)
                .toList();
    }

    long used(String programme) {
        return used.getOrDefault(programme, 0L);
    }

    private void enter(String place, String improvement, long amount, List<MatchResult> results) {
        var names = List.copyOf(programmes.keySet());
        var own = amount;
        var given = 0L;
        var ofPublic = 0L;
        for (var i = 0; i < names.size(); i++) {
            var match = results.get(i).amount();
            var name = names.get(i);
            List.of(name, name + "/" + place, name + "//" + improvement)
                    .forEach(key -> used.merge(key, match, Long::sum));
            given += match;
            ofPublic += publicProgrammes.contains(name) ? match : 0;
        }
        var was = improvement(improvement);
        improvements.put(
                improvement,
                new ImprovementFacts(
                        was.id(),
                        was.commonKind(),
                        was.goal(),
                        was.raised() + own + given,
                        was.own() + own,
                        was.publicMoney() + ofPublic,
                        was.overfunding(),
                        was.deMinimisHeld()));
    }

    private Candidate candidate(String name, Terms terms, String place, String improvement) {
        var uses = new Used(used(name + "/" + place), used(name + "//" + improvement), used(name));
        return new Candidate(id(name), NETWORK, false, publicProgrammes.contains(name), terms.rule(), uses);
    }

    private PlaceFacts place(String name) {
        return new PlaceFacts(id(name), 7, Optional.of(region), Set.of("FABLAB"), Set.of(NETWORK), verified);
    }

    private ImprovementFacts improvement(String name) {
        return improvements.computeIfAbsent(
                name,
                each -> new ImprovementFacts(id(each), "SOFTWARE", 0, 0, 0, 0, Overfunding.ALLOW, OptionalLong.of(0)));
    }

    /** In the order of their names. */
    private static UUID id(String name) {
        var bytes = (name + "      ").getBytes(UTF_8);
        var high = 0L;
        for (var i = 0; i < 6; i++) {
            high = high << 8 | bytes[i];
        }
        return new UUID(high << 16, 0);
    }
}
