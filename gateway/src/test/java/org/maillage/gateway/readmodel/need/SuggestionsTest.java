package org.maillage.gateway.readmodel.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.gateway.readmodel.CatalogueFiction.host;
import static org.maillage.gateway.readmodel.CatalogueFiction.id;
import static org.maillage.gateway.readmodel.CatalogueFiction.need;
import static org.maillage.gateway.readmodel.CatalogueFiction.network;
import static org.maillage.gateway.readmodel.CatalogueFiction.solution;
import static org.maillage.gateway.readmodel.Fiction.place;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.Fiction;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.kernel.matching.HostMatch;

class SuggestionsTest {

    private static final String SAINT_DENIS = "97411";
    private static final String LYON = "69123";

    private final Fiction network = network("reunion")
            .with("charters", List.of("CHATONS"))
            .with("territory", "974")
            .with("territoryLevel", "DEPARTMENT");
    private final Fiction asker = place("La Raffinerie").in(SAINT_DENIS);
    private final Fiction nextcloud = solution("Nextcloud", "files");
    private final Fiction seafile = solution("Seafile", "files");
    private final Fiction need = need("Un nuage de fichiers", "HOSTING")
            .with("placeId", id(asker).toString())
            .with("networkIds", List.of(id(network).toString()))
            .with("territory", asker.data().getOrDefault("territory", ""))
            .with("solutionId", id(nextcloud).toString());
    private final Fiction inLyon = host("Là-bas", nextcloud).in(LYON);
    private final Fiction closed = host("Complet", nextcloud).in(SAINT_DENIS).with("openToNewUsers", false);

    /** Acceptance 27 of the directory. */
    @Test
    void of_two_equal_hosts_the_one_in_saint_denis_comes_first_and_one_closed_to_newcomers_never() {
        var here = host("Ici", nextcloud).in(SAINT_DENIS);

        var ranked = ranked(inLyon, closed, here);

        assertThat(ranked).extracting(HostMatch::host).containsExactly(id(here), id(inLyon));
        assertThat(ranked.get(0).reasonCodes()).containsExactly("offers-solution", "same-department");
        assertThat(ranked.get(0).score()).isEqualByComparingTo("70");
        assertThat(ranked.get(1).reasonCodes()).containsExactly("offers-solution");
        assertThat(ranked.get(1).score()).isEqualByComparingTo("40");
    }

    @Test
    void another_tool_for_the_same_need_a_charter_and_help_on_the_spot_count() {
        var other =
                host("Presque", seafile).with("charters", List.of("Chatons")).with("support", List.of("on-site"));

        assertThat(ranked(other).get(0).reasonCodes())
                .containsExactly("serves-same-need", "accepted-charter", "on-site-or-training");
        assertThat(ranked(other).get(0).score()).isEqualByComparingTo("55");
    }

    @Test
    void the_need_of_a_network_is_seen_from_its_territory() {
        var its = need("Un nuage pour l’île", "HOSTING")
                .with("networkId", id(network).toString())
                .with("networkIds", List.of(id(network).toString()))
                .with("solutionId", id(nextcloud).toString());

        var ranked = rankedFor(its, inLyon, host("Ici", nextcloud).in(SAINT_DENIS));

        assertThat(ranked.get(0).reasonCodes()).containsExactly("offers-solution", "same-department");
        assertThat(ranked.get(0).distance().orElseThrow()).isLessThan(60);
    }

    private List<HostMatch> ranked(Fiction... hosts) {
        return rankedFor(need, hosts);
    }

    private List<HostMatch> rankedFor(Fiction asked, Fiction... hosts) {
        var model = new ReadModel();
        Stream.concat(Stream.of(network, asker, nextcloud, seafile, asked), Stream.of(hosts))
                .forEach(thing -> model.apply(thing.change()));
        return Suggestions.of(model.find(Need.class, id(asked)).orElseThrow(), model);
    }
}
