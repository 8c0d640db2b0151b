package org.maillage.gateway.search.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.gateway.readmodel.CatalogueFiction.id;
import static org.maillage.gateway.readmodel.CatalogueFiction.need;
import static org.maillage.gateway.readmodel.CatalogueFiction.network;
import static org.maillage.gateway.readmodel.Fiction.place;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.Fiction;
import org.maillage.gateway.readmodel.need.Need;
import org.maillage.gateway.readmodel.need.NeedStatus;
import org.maillage.gateway.search.Directory;
import org.maillage.gateway.search.Paging;
import org.maillage.kernel.matching.NeedKind;
import org.maillage.kernel.territory.TerritoryLevel;

class NeedSearchTest {

    private final Fiction reunion = network("reunion").with("territory", "974").with("territoryLevel", "DEPARTMENT");
    private final Fiction loft = place("Le Loft").in("97411");
    private final Directory directory = Directory.startedWith(
            reunion.change(),
            loft.change(),
            need("Agenda partagé", "TOOL")
                    .with("placeId", id(loft).toString())
                    .with("createdAt", "2026-11-01T00:00:00Z")
                    .change(),
            need("Des fichiers pour tous", "HOSTING")
                    .with("networkId", id(reunion).toString())
                    .with("networkIds", List.of(id(reunion).toString()))
                    .with("createdAt", "2026-11-03T00:00:00Z")
                    .change(),
            need("Une formation", "TRAINING")
                    .with("status", "SETTLED")
                    .with("createdAt", "2026-11-02T00:00:00Z")
                    .change());

    @Test
    void the_latest_comes_first() {
        assertThat(titles(NeedFilter.everything()))
                .containsExactly("Des fichiers pour tous", "Une formation", "Agenda partagé");
    }

    @Test
    void is_found_where_its_place_or_its_network_is() {
        assertThat(titles(in(TerritoryLevel.DEPARTMENT, "974")))
                .containsExactly("Des fichiers pour tous", "Agenda partagé");
        assertThat(titles(in(TerritoryLevel.COMMUNE, "97411"))).containsExactly("Agenda partagé");
        assertThat(titles(in(TerritoryLevel.DEPARTMENT, "24"))).isEmpty();
    }

    @Test
    void is_found_by_kind_by_status_and_by_network() {
        assertThat(titles(new NeedFilter(null, null, List.of(NeedKind.TOOL, NeedKind.TRAINING), List.of())))
                .containsExactly("Une formation", "Agenda partagé");
        assertThat(titles(new NeedFilter(null, null, List.of(), List.of(NeedStatus.SETTLED))))
                .containsExactly("Une formation");
        assertThat(titles(new NeedFilter(id(reunion), null, List.of(), List.of())))
                .containsExactly("Des fichiers pour tous");
    }

    @Test
    void hides_with_its_place_and_joins_networks_with_it() {
        directory.with(loft.with("networkIds", List.of(id(reunion).toString()))
                .version(2)
                .change());
        assertThat(titles(new NeedFilter(id(reunion), null, List.of(), List.of())))
                .containsExactly("Des fichiers pour tous", "Agenda partagé");

        directory.with(loft.with("status", "CLOSED").version(3).change());
        assertThat(titles(in(TerritoryLevel.COMMUNE, "97411"))).isEmpty();
    }

    private List<String> titles(NeedFilter filter) {
        return directory.search.find(filter, Paging.first(100)).nodes().stream()
                .map(Need::title)
                .toList();
    }

    private static NeedFilter in(TerritoryLevel level, String code) {
        return new NeedFilter(null, new Area(level, code), List.of(), List.of());
    }
}
