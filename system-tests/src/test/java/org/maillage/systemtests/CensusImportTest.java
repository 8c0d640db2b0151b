package org.maillage.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The 2019 census through the command line; runs when the licensed file lies beside the clone. */
@ExtendWith(SharedStack.class)
@TestMethodOrder(OrderAnnotation.class)
class CensusImportTest {
    private static final String COUNT = "query($filter: PlaceFilter) { places(filter: $filter) { totalCount } }";

    private final RunningStack stack;
    private final Door door;

    CensusImportTest(RunningStack stack) {
        this.stack = stack;
        this.door = stack.door();
    }

    @BeforeEach
    void the_file_is_there() {
        assumeTrue(Project.sharedData("tiers-lieux/cget_2019_final.csv").isPresent());
    }

    @Test
    @Order(1)
    void creates_1511_places_and_rejects_the_one_without_a_name() throws Exception {
        var said = importFile("cget_2019_final.csv");

        assertThat(said).matches("rows=1512 created=1511 updated=0 unchanged=0 rejected=1 warnings=\\d+");
    }

    @Test
    @Order(2)
    void the_same_file_again_changes_nothing_and_makes_no_event() throws Exception {
        var feedBefore = door.get("/feeds/place").body();

        var said = importFile("cget_2019_final.csv");

        assertThat(said).startsWith("rows=1512 created=0 updated=0 unchanged=1511 rejected=1 ");
        assertThat(door.get("/feeds/place").body()).isEqualTo(feedBefore);
    }

    @Test
    @Order(3)
    void the_semicolon_dialect_of_the_same_source_changes_nothing() throws Exception {
        var said = importFile("cget_2019_v2_point_virgule.csv");

        assertThat(said).startsWith("rows=1512 created=0 updated=0 unchanged=1511 rejected=1 ");
    }

    @Test
    @Order(4)
    void its_places_stand_in_the_right_territories() {
        assertThat(count("24", "DEPARTMENT")).isEqualTo(8);
        assertThat(count("974", "DEPARTMENT")).isEqualTo(3);
        assertThat(count("75", "REGION")).isEqualTo(225);
        assertThat(count("11", "REGION")).isEqualTo(344);
    }

    private int count(String territory, String level) {
        var filter = Map.of("source", "cget-2019", "territory", territory, "territoryLevel", level);
        return door.ask(COUNT, Map.of("filter", filter))
                .data()
                .at("/places/totalCount")
                .asInt();
    }

    private String importFile(String name) throws Exception {
        var file = Project.sharedData("tiers-lieux/" + name).orElseThrow();
        return new CommandLine(stack).importFile("cget-2019", "cget-2019", file);
    }
}
