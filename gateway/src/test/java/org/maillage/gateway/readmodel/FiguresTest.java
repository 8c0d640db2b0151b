package org.maillage.gateway.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.maillage.gateway.readmodel.Fiction.idOf;
import static org.maillage.gateway.readmodel.Fiction.place;
import static org.maillage.gateway.readmodel.Fiction.space;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.DirectoryStatistics.Count;

class FiguresTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final UUID NETWORK = idOf("network");
    private static final UUID LOFT = idOf("place Le Loft");

    private final ReadModel model = new ReadModel();
    private final PlaceFacts facts = new PlaceFacts(model);
    private final Figures figures = new Figures(model, facts, Labels.load(), Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void thereAreThreePlacesOneOfThemClosed() {
        model.apply(place("Le Loft")
                .in("24322")
                .with("kinds", List.of("FABLAB", "COWORKING"))
                .with("networkIds", List.of(NETWORK.toString()))
                .with("verified", Map.of("IDENTITY", "2026-11-01T00:00:00Z", "ADDRESS", "2026-11-01T00:00:00Z"))
                .placeChange());
        model.apply(place("La Nef").in("97411").with("builtSurfaceM2", 300).placeChange());
        model.apply(place("La Cale").in("24322").with("status", "CLOSED").placeChange());
        model.apply(space("Plateau", LOFT)
                .with("kind", "WORKSTATION")
                .with("capacity", 12)
                .with("surfaceM2", 60.25)
                .spaceChange());
        model.apply(space("Cour", LOFT)
                .with("kind", "OUTDOOR")
                .with("surfaceM2", 500)
                .spaceChange());
        model.apply(space("Cave", idOf("place La Cale")).spaceChange());
    }

    @Test
    void counts_what_is_not_closed() {
        var all = figures.statistics(Scope.EVERYTHING);

        assertThat(all.places()).isEqualTo(2);
        assertThat(all.spaces()).isEqualTo(2);
        assertThat(all.workstations()).isEqualTo(12);
        assertThat(all.totalSurfaceM2()).isEqualTo(360.25);
        assertThat(all.byKind())
                .extracting(Count::value, Count::count)
                .containsExactly(tuple("COWORKING", 2), tuple("FABLAB", 1));
        assertThat(all.byRegion())
                .extracting(Count::label)
                .containsExactlyInAnyOrder("La Réunion", "Nouvelle-Aquitaine");
        assertThat(all.byStatus()).containsExactly(new Count("OPEN", "Ouvert", 2));
    }

    @Test
    void counts_over_a_network_or_a_territory() {
        assertThat(figures.statistics(new Scope(NETWORK, null)).places()).isEqualTo(1);
        assertThat(figures.statistics(new Scope(null, Area.of("974", null))).totalSurfaceM2())
                .isEqualTo(300);
    }

    @Test
    void counts_anew_once_something_changed() {
        assertThat(figures.statistics(Scope.EVERYTHING).places()).isEqualTo(2);

        model.apply(place("La Serre").placeChange());

        assertThat(figures.statistics(Scope.EVERYTHING).places()).isEqualTo(3);
    }

    @Test
    void reports_freshness() {
        var report = figures.freshness(Scope.EVERYTHING);

        assertThat(report.places()).isEqualTo(2);
        assertThat(report.neverVerified()).isEqualTo(1);
        assertThat(report.fresh() + report.stale()).isEqualTo(1);
    }

    @Test
    void a_kept_judgement_is_the_one_that_would_be_made_anew() {
        var loft = model.place(LOFT).orElseThrow();

        for (long hours = -30; hours < 20_000; hours += 7) {
            var now = NOW.plus(Duration.ofHours(hours));
            var anew = facts.freshness(loft, now);
            assertThat(facts.score(loft, now)).isEqualTo(anew.exactScore());
            assertThat(facts.stale(loft, now)).isEqualTo(anew.stale());
        }
    }

    @Test
    void parts_with_nothing_in_them_are_left_out() {
        var nowhere = place("Nulle part").asPlace();

        assertThat(facts.freshness(nowhere, NOW).parts()).hasSize(1);
        assertThat(facts.freshness(model.place(LOFT).orElseThrow(), NOW).parts())
                .hasSize(3);
    }
}
