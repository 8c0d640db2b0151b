package org.maillage.gateway.search.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.gateway.readmodel.CatalogueFiction.resource;
import static org.maillage.gateway.readmodel.Fiction.idOf;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.resource.Resource;
import org.maillage.gateway.readmodel.resource.ResourceKind;
import org.maillage.gateway.search.Directory;
import org.maillage.gateway.search.Paging;

class ResourceSearchTest {

    private static final UUID NETWORK = idOf("network");

    private final Directory directory = Directory.startedWith(
            resource("Affiche et pitch", "COMMUNICATION_KIT")
                    .with("topics", List.of("Communication"))
                    .with("publisher", "La Compagnie")
                    .change(),
            resource("Monter un fablab", "GUIDE")
                    .with("summary", "De la première réunion à la première découpe.")
                    .with("networkIds", List.of(NETWORK.toString()))
                    .change());

    @Test
    void is_found_by_title_summary_and_publisher() {
        assertThat(titles(filter("pitch", null, null))).containsExactly("Affiche et pitch");
        assertThat(titles(filter("reunion", null, null))).containsExactly("Monter un fablab");
        assertThat(titles(filter("compagnie", null, null))).containsExactly("Affiche et pitch");
    }

    @Test
    void is_found_by_topic_kind_and_network() {
        assertThat(titles(filter(null, "communication", null))).containsExactly("Affiche et pitch");
        assertThat(titles(filter(null, null, NETWORK))).containsExactly("Monter un fablab");
        assertThat(titles(new ResourceFilter(null, List.of(ResourceKind.GUIDE, ResourceKind.TOOLBOX), null, null)))
                .containsExactly("Monter un fablab");
        assertThat(titles(ResourceFilter.everything())).containsExactly("Affiche et pitch", "Monter un fablab");
    }

    private List<String> titles(ResourceFilter filter) {
        return directory.search.find(filter, Paging.first(100)).nodes().stream()
                .map(Resource::title)
                .toList();
    }

    private static ResourceFilter filter(@Nullable String search, @Nullable String topic, @Nullable UUID network) {
        return new ResourceFilter(search, List.of(), topic, network);
    }
}
