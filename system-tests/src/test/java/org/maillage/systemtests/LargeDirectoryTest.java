package org.maillage.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Directory acceptance 11 and gateway acceptance 2: 1,000 places, or 35,000 with {@code -Dtrust.full}. */
@ExtendWith(SharedStack.class)
class LargeDirectoryTest {
    private static final int PLACES = Boolean.getBoolean("trust.full") ? 35_000 : 1_000;
    private static final String FIGURES =
            "{ places(filter: {source: \"large\"}) { totalCount } statistics { spaces } }";

    private final RunningStack stack;
    private final Door door;

    LargeDirectoryTest(RunningStack stack) {
        this.stack = stack;
        this.door = stack.door();
    }

    @Test
    void is_imported_within_120_s_and_read_again_by_a_new_gateway_within_30_s(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("large.jsonl"), rows());

        var began = Instant.now();
        var said = new CommandLine(stack).importFile("maillage", "large", file);

        assertThat(said).startsWith("rows=%1$d created=%1$d updated=0 unchanged=0 rejected=0 ".formatted(PLACES));
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(120));
        assertThat(new CommandLine(stack).importFile("maillage", "large", file))
                .startsWith("rows=%1$d created=0 updated=0 unchanged=%1$d rejected=0 ".formatted(PLACES));
        assertThat(readAgain()).isLessThan(Duration.ofSeconds(30));
    }

    private Duration readAgain() throws IOException, InterruptedException {
        var before = door.ask(FIGURES).data();
        assertThat(before.at("/places/totalCount").asInt()).isEqualTo(PLACES);
        stack.stack().stop("gateway");
        var began = Instant.now();
        stack.stack().start("gateway");
        var taken = Duration.between(began, Instant.now());
        assertThat(door.ask(FIGURES).data()).isEqualTo(before);
        return taken;
    }

    private static String rows() {
        var rows = new StringBuilder();
        for (int i = 1; i <= PLACES; i++) {
            rows.append("{\"externalId\":\"large-%1$d\",\"name\":\"Le Grand Lieu %1$d\",\"kinds\":[\"COWORKING\"],"
                    .formatted(i));
            rows.append(
                    "\"address\":{\"postcode\":\"24000\",\"commune\":\"Périgueux\",\"inseeCode\":\"24322\"},\"spaces\":[");
            rows.append("{\"name\":\"Plateau\",\"kind\":\"WORKSTATION\",\"capacity\":12},");
            rows.append("{\"name\":\"Salle\",\"kind\":\"MEETING_ROOM\",\"capacity\":8},");
            rows.append("{\"name\":\"Atelier\",\"kind\":\"WORKSHOP\",\"surfaceM2\":60}]}\n");
        }
        return rows.toString();
    }
}
