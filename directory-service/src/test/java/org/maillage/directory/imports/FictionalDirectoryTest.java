package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.kit.testing.ServiceStack;

/** The fictional directory, in our own words, with what its places hold. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class FictionalDirectoryTest {

    private static final Map<String, String> NATIVE = Map.of("profile", "maillage", "source", "fictional");
    private static final int PLACES = 400;

    private final ImportClient administrator = ImportClient.administrator();

    @Inject
    Table table;

    @BeforeEach
    void empty_directory() {
        table.clear();
    }

    @Test
    void comes_with_its_spaces_and_equipment_and_without_skills() throws Exception {
        var lines = directory();

        var done = administrator.run(NATIVE, String.join("\n", lines));

        assertThat(done.getInt("created")).isEqualTo(PLACES);
        assertThat(done.getMap("warningsByCode").keySet()).isEqualTo(Set.of("skills-need-consent"));
        assertThat(table.count("select count(*) from space")).isEqualTo(children(lines, "spaces"));
        assertThat(table.count("select count(*) from equipment")).isEqualTo(children(lines, "equipment"));
        var again = administrator.run(NATIVE, String.join("\n", lines));
        assertThat(again.getInt("unchanged")).isEqualTo(PLACES);
    }

    @Test
    void loses_no_row_of_a_variant() throws Exception {
        var variant = Variant.ofLines(directory(), 13);

        var done = administrator.run(NATIVE, variant.bytes());

        assertThat(done.getString("status")).isEqualTo("DONE");
        assertThat(done.getInt("rows")).isEqualTo(PLACES);
        assertThat(done.getInt("created") + done.getInt("rejected")).isEqualTo(PLACES);
        assertThat(done.getInt("rejected")).isBetween(variant.broken() / 2, variant.broken());
    }

    private static List<String> directory() throws IOException, InterruptedException {
        var tool = PublishedData.tool("make_directory.py");
        var made = new ProcessBuilder("python3", tool.toString(), "--count", String.valueOf(PLACES), "--seed", "1")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var text = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).isZero();
        return text.lines().toList();
    }

    private static long children(List<String> lines, String member) throws IOException {
        long count = 0;
        for (var line : lines) {
            count += JsonMapper.builder().build().readTree(line).path(member).size();
        }
        return count;
    }
}
