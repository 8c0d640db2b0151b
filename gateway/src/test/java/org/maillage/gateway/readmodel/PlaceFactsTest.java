package org.maillage.gateway.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.gateway.readmodel.Fiction.equipment;
import static org.maillage.gateway.readmodel.Fiction.idOf;
import static org.maillage.gateway.readmodel.Fiction.network;
import static org.maillage.gateway.readmodel.Fiction.place;
import static org.maillage.gateway.readmodel.Fiction.skill;
import static org.maillage.gateway.readmodel.Fiction.space;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.freshness.PartFreshness;

class PlaceFactsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final UUID LOFT = idOf("place Le Loft");

    private final ReadModel model = new ReadModel();
    private final PlaceFacts facts = new PlaceFacts(model);

    @BeforeEach
    void a_place_confirmed_100_days_ago() {
        model.apply(place("Le Loft")
                .with("networkIds", List.of(idOf("network Drôme").toString()))
                .with("openingHours", "Mo-Fr 09:00-18:00")
                .with("verified", Map.of("IDENTITY", "2026-08-16T00:00:00Z", "OPENING_HOURS", "2026-08-16T00:00:00Z"))
                .change());
    }

    @Test
    void parts_with_nothing_in_them_are_left_out() {
        assertThat(facts.freshness(loft(), NOW).parts())
                .extracting(PartFreshness::part)
                .containsExactly(Part.IDENTITY, Part.OPENING_HOURS);
    }

    @Test
    void what_stands_under_a_place_is_verified_as_its_oldest() {
        model.apply(equipment("Laser", LOFT)
                .with("verifiedAt", "2026-10-01T00:00:00Z")
                .change());
        model.apply(equipment("Tour", LOFT)
                .with("verifiedAt", "2026-11-01T00:00:00Z")
                .with("rates", List.of(Map.of("unit", "HOUR", "free", true)))
                .change());
        model.apply(skill("Camille", "Couture")
                .with("placeId", LOFT.toString())
                .with("updatedAt", "2026-11-20T00:00:00Z")
                .change());
        model.apply(space("Salle", LOFT).change());

        var fresh = facts.freshness(loft(), NOW);

        assertThat(at(fresh.part(Part.EQUIPMENT))).isEqualTo("2026-10-01T00:00:00Z");
        assertThat(at(fresh.part(Part.TARIFFS))).isEqualTo("2026-11-01T00:00:00Z");
        assertThat(at(fresh.part(Part.SKILLS))).isEqualTo("2026-11-20T00:00:00Z");
        assertThat(fresh.part(Part.SPACES).orElseThrow().verifiedAt()).isEmpty();
    }

    @Test
    void a_network_shortens_periods_and_never_lengthens_them() {
        assertThat(facts.stale(loft(), NOW)).isFalse();
        double before = facts.score(loft(), NOW);

        model.apply(network("Drôme")
                .with("freshnessDays", Map.of("IDENTITY", 90, "OPENING_HOURS", 9_999))
                .change());

        assertThat(facts.stale(loft(), NOW)).isTrue();
        assertThat(facts.score(loft(), NOW)).isLessThan(before);
        var fresh = facts.freshness(loft(), NOW);
        assertThat(fresh.part(Part.IDENTITY).orElseThrow().score()).isEqualByComparingTo("0.44");
        assertThat(fresh.part(Part.OPENING_HOURS).orElseThrow().stale()).isFalse();
    }

    private Place loft() {
        return model.place(LOFT).orElseThrow();
    }

    private static String at(Optional<PartFreshness> part) {
        return part.flatMap(PartFreshness::verifiedAt).map(Instant::toString).orElse("never");
    }
}
