package org.maillage.gateway.search.solution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.gateway.readmodel.CatalogueFiction.assessment;
import static org.maillage.gateway.readmodel.CatalogueFiction.solution;
import static org.maillage.gateway.readmodel.Fiction.idOf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.solution.Solution;
import org.maillage.gateway.search.Directory;
import org.maillage.gateway.search.Paging;

class SolutionSearchTest {

    private static final UUID PERIGORD = idOf("perigord");

    private final Directory directory = Directory.startedWith(
            solution("Nextcloud", "files", "agenda")
                    .with("freeSoftware", true)
                    .with("alternativesTo", List.of("Google Drive"))
                    .with("assessments", List.of(assessment(PERIGORD, 84.0)))
                    .change(),
            solution("Dropbox", "files").with("freeSoftware", false).change(),
            solution("Mobilizon", "agenda")
                    .with("freeSoftware", true)
                    .with("assessments", List.of(assessment(idOf("reunion"), 60.0)))
                    .change());

    @Test
    void is_found_by_its_name_and_by_what_it_replaces() {
        assertThat(names(new SolutionFilter("google drive", null, null, null, null)))
                .containsExactly("Nextcloud");
        assertThat(names(new SolutionFilter("mobilizon", null, null, null, null)))
                .containsExactly("Mobilizon");
    }

    @Test
    void is_found_by_need_and_by_being_free() {
        assertThat(names(new SolutionFilter(null, "files", null, null, null))).containsExactly("Dropbox", "Nextcloud");
        assertThat(names(new SolutionFilter(null, "files", true, null, null))).containsExactly("Nextcloud");
        assertThat(names(new SolutionFilter(null, null, false, null, null))).containsExactly("Dropbox");
    }

    @Test
    void is_found_by_the_network_that_assessed_it_and_by_what_it_found() {
        assertThat(names(new SolutionFilter(null, null, null, PERIGORD, null))).containsExactly("Nextcloud");
        assertThat(names(new SolutionFilter(null, null, null, PERIGORD, 84.1))).isEmpty();
        assertThat(names(new SolutionFilter(null, null, null, null, 50.0))).containsExactly("Mobilizon", "Nextcloud");
    }

    private List<String> names(SolutionFilter filter) {
        return directory.search.find(filter, Paging.first(100)).nodes().stream()
                .map(Solution::name)
                .toList();
    }
}
