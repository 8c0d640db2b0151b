package org.maillage.gateway.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.maillage.gateway.readmodel.CatalogueFiction.id;
import static org.maillage.gateway.readmodel.CatalogueFiction.solution;
import static org.maillage.gateway.readmodel.CatalogueFiction.tool;
import static org.maillage.gateway.readmodel.Fiction.idOf;
import static org.maillage.gateway.readmodel.Fiction.place;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.observatory.ToolCount;
import org.maillage.kernel.territory.TerritoryLevel;

class ToolFiguresTest {

    private static final UUID NETWORK = idOf("network");

    private final Fiction loft = place("Le Loft").in("97411");
    private final Fiction nef = place("La Nef").in("24322");
    private final Fiction cale = place("La Cale").in("97411").with("status", "CLOSED");
    private final Fiction nextcloud = solution("Nextcloud", "files").with("freeSoftware", true);
    private final Fiction drive = solution("Google Drive", "files").with("freeSoftware", false);
    private final ReadModel model = new ReadModel();
    private final Figures figures = new Figures(
            model,
            new PlaceFacts(model),
            Labels.load(),
            Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void three_places_say_what_they_use_one_of_them_closed() {
        List.of(
                        loft,
                        nef,
                        cale,
                        nextcloud,
                        drive,
                        used(nextcloud, loft, 5),
                        used(nextcloud, nef, 4).with("networkIds", List.of(NETWORK.toString())),
                        used(drive, loft, 2).with("wantsAlternative", true),
                        tool("Framadate", "poll", id(loft)).with("territory", territoryOf(loft)),
                        used(drive, cale, 5))
                .forEach(thing -> model.apply(thing.change()));
    }

    @Test
    void counts_places_and_declarations_by_solution_and_by_need() {
        var all = figures.tools(Scope.EVERYTHING);

        assertThat(all.places()).isEqualTo(2);
        assertThat(all.declarations()).isEqualTo(4);
        assertThat(all.bySolution())
                .extracting(ToolCount::key, ToolCount::label, ToolCount::places)
                .containsExactly(
                        tuple(id(nextcloud).toString(), "Nextcloud", 2),
                        tuple("framadate", "Framadate", 1),
                        tuple(id(drive).toString(), "Google Drive", 1));
        assertThat(all.byNeed())
                .extracting(ToolCount::key, ToolCount::places)
                .containsExactly(tuple("files", 2), tuple("poll", 1));
        assertThat(all.wantingAlternative()).isEqualTo(1);
        assertThat(all.freeSoftwareShare()).isEqualByComparingTo("0.6667");
    }

    @Test
    void counts_in_a_network_or_a_territory() {
        assertThat(figures.tools(new Scope(NETWORK, null)).declarations()).isEqualTo(1);
        assertThat(figures.tools(new Scope(null, new Area(TerritoryLevel.DEPARTMENT, "974")))
                        .declarations())
                .isEqualTo(3);
    }

    private static Fiction used(Fiction solution, Fiction place, int satisfaction) {
        return tool(String.valueOf(solution.data().get("name")), "files", id(place))
                .with("solutionId", id(solution).toString())
                .with("satisfaction", satisfaction)
                .with("territory", territoryOf(place));
    }

    private static Object territoryOf(Fiction place) {
        return place.data().getOrDefault("territory", "");
    }
}
