package org.maillage.gateway.search.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.gateway.readmodel.CatalogueFiction.host;
import static org.maillage.gateway.readmodel.CatalogueFiction.id;
import static org.maillage.gateway.readmodel.CatalogueFiction.solution;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.Fiction;
import org.maillage.gateway.readmodel.host.Host;
import org.maillage.gateway.search.Directory;
import org.maillage.gateway.search.Near;
import org.maillage.gateway.search.Paging;
import org.maillage.kernel.territory.GeoPoint;
import org.maillage.kernel.territory.TerritoryLevel;

class HostSearchTest {

    private static final Near NEAR_PERIGUEUX = new Near(new GeoPoint(45.18, 0.72), 200);

    private final Fiction nextcloud = solution("Nextcloud", "files");
    private final Directory directory = Directory.startedWith(
            nextcloud.change(),
            host("Ici", nextcloud).in("97411").change(),
            host("Partout")
                    .with("serves", List.of(Map.of("code", "FR", "level", "COUNTRY")))
                    .change(),
            host("Périgord hébergé", nextcloud)
                    .in("24322")
                    .with("charters", List.of("Chatons"))
                    .with("openToNewUsers", false)
                    .change(),
            host("Bordeaux libre").in("33063").change());

    @Test
    void is_found_where_it_stands_or_says_that_it_serves() {
        assertThat(names(in("974"))).containsExactly("Ici", "Partout");
        assertThat(names(in("97411"))).containsExactly("Ici", "Partout");
        assertThat(names(new HostFilter(null, null, new Area(TerritoryLevel.REGION, "75"), null, null, null)))
                .containsExactly("Bordeaux libre", "Partout", "Périgord hébergé");
    }

    @Test
    void the_nearest_comes_first() {
        var found =
                directory.search.find(new HostFilter(null, NEAR_PERIGUEUX, null, null, null, null), Paging.first(10));

        assertThat(found.nodes()).extracting(Host::name).containsExactly("Périgord hébergé", "Bordeaux libre");
        assertThat(found.hits().get(1).distanceKm()).isBetween(80.0, 130.0);
    }

    @Test
    void is_found_by_what_it_runs_by_charter_and_by_being_open() {
        assertThat(names(new HostFilter("nextcloud", null, null, null, null, null)))
                .containsExactly("Ici", "Périgord hébergé");
        assertThat(names(new HostFilter(null, null, null, id(nextcloud), null, true)))
                .containsExactly("Ici");
        assertThat(names(new HostFilter(null, null, null, null, "CHATONS", null)))
                .containsExactly("Périgord hébergé");
    }

    @Test
    void is_found_by_the_new_name_of_what_it_runs() {
        directory.with(nextcloud.with("name", "Nuage commun").version(2).change());

        assertThat(names(new HostFilter("nuage", null, null, null, null, null)))
                .containsExactly("Ici", "Périgord hébergé");
    }

    private List<String> names(HostFilter filter) {
        return directory.search.find(filter, Paging.first(100)).nodes().stream()
                .map(Host::name)
                .toList();
    }

    private static HostFilter in(String code) {
        return new HostFilter(null, null, Area.of(code, null), null, null, null);
    }
}
