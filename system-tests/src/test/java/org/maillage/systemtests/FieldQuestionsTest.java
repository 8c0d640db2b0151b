package org.maillage.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questions that networks asked in meetings, each answered by one query that anyone may send. */
@ExtendWith(SharedStack.class)
class FieldQuestionsTest {
    private final Door door;

    FieldQuestionsTest(RunningStack stack) {
        this.door = stack.door();
    }

    @Test
    void who_has_a_laser_cutter_for_members_of_other_places_within_50_km_of_die_training_included() {
        var answer = door.ask("""
                {
                  equipment(filter: {
                    process: "laser-cutting", sharing: [ON_SITE, LOAN_TO_NETWORK, RENTAL],
                    near: {latitude: 44.753, longitude: 5.37, radiusKm: 50}
                  }) {
                    nodes { name sharing trainingRequired conditions rates { unit price { amount } }
                      place { name address { commune } } }
                  }
                }""");

        var found = list(answer.data().at("/equipment/nodes"));
        assertThat(found)
                .extracting(equipment -> equipment.at("/place/address/commune").asText())
                .containsExactly("Die", "Romans-sur-Isère");
        assertThat(found.get(0).path("trainingRequired").asBoolean()).isTrue();
        assertThat(found.get(0).path("conditions").asText()).contains("initiation");
    }

    @Test
    void which_host_near_saint_denis_could_run_the_tool_that_three_places_asked_for() {
        var answer = door.ask("""
                {
                  needs(filter: {territory: "974", territoryLevel: DEPARTMENT, kinds: [HOSTING], status: [OPEN]}) {
                    totalCount
                    nodes { title place { name } solution { name }
                      suggestedHosts(first: 3) { score reasons host { name address { commune } openToNewUsers } } }
                  }
                }""");

        var needs = answer.data().path("needs");
        assertThat(needs.path("totalCount").asInt()).isEqualTo(3);
        for (var need : needs.path("nodes")) {
            assertThat(need.at("/solution/name").asText()).isEqualTo("Nextcloud");
            var hosts = list(need.path("suggestedHosts"));
            assertThat(hosts)
                    .extracting(suggestion -> suggestion.at("/host/name").asText())
                    .containsExactly("Nuage péi (fictif)", "Hébergeur des Deux Fleuves (fictif)");
            assertThat(hosts.get(0).path("reasons")).isNotEmpty();
        }
    }

    private static List<JsonNode> list(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).toList();
    }
}
