package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.kit.testing.ServiceStack;

/** The published census of 2019, through the whole service. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class CgetImportTest {

    private static final String COMMA = "tiers-lieux/cget_2019_final.csv";
    private static final String SEMICOLON = "tiers-lieux/cget_2019_v2_point_virgule.csv";

    private final ImportClient administrator = ImportClient.administrator();

    @Inject
    Table table;

    @BeforeEach
    void empty_directory() {
        table.clear();
    }

    @Test
    void acceptance_1_to_5_and_9_the_comma_file() throws IOException {
        var done = send(COMMA);

        assertThat(counts(done)).isEqualTo("1512 rows, 1511 created, 0 updated, 0 unchanged, 1 rejected");
        var rejected = administrator.get(done.getString("id"), "/rows?outcome=rejected");
        assertThat(rejected.getList("rows.key")).containsExactly("853");
        assertThat(rejected.getList("rows.rejection.code")).containsExactly("name-placeholder");

        assertThat(table.placesOfKind("COWORKING")).isEqualTo(1_117);
        assertThat(table.placesOfKind("FABLAB")).isEqualTo(345);
        assertThat(table.placesOfKind("OTHER")).isEqualTo(49);

        var warned = done.getMap("warningsByCode");
        assertThat(warned.get("kind-unknown")).isEqualTo(49);
        assertThat(warned.get("postcode-unknown")).isEqualTo(21);
        assertThat(warned.get("former-commune-code")).isEqualTo(3);
        assertThat(warned.get("commune-guessed")).isEqualTo(50);
        assertThat(warned.get("coordinates-far-from-commune")).isEqualTo(1);
        assertThat(warned.get("url-invalid")).isEqualTo(8);
        assertThat(warned.get("scheme-added")).isEqualTo(216);
        assertThat(warned.get("encoding-repaired")).isEqualTo(5);
        assertThat(warned).doesNotContainKey("commune-unresolved");

        var far = administrator.get(done.getString("id"), "/rows?key=1460");
        assertThat(far.getString("rows[0].warnings.find { it.code == 'coordinates-far-from-commune' }.message"))
                .startsWith("838 km");

        assertThat(table.placesOf("region", "75")).isEqualTo(225);
        assertThat(table.placesOf("region", "11")).isEqualTo(344);
        assertThat(table.placesOf("department", "24")).isEqualTo(8);
        assertThat(table.placesOf("department", "974")).isEqualTo(3);
        assertThat(table.placesOf("department", "971")).isEqualTo(1);
        assertThat(table.placesOf("department", "972")).isEqualTo(1);
        assertThat(table.placesOf("department", "973")).isEqualTo(1);

        assertThat(table.count("select count(*) from place where verifications::text <> '{}'"))
                .as("a file without dates verifies nothing")
                .isZero();
    }

    @Test
    void acceptance_6_the_same_file_again_and_the_semicolon_file_change_nothing() throws IOException {
        send(COMMA);
        long changes = table.changes();

        var again = send(COMMA);
        var semicolon = send(SEMICOLON);

        assertThat(counts(again)).isEqualTo("1512 rows, 0 created, 0 updated, 1511 unchanged, 1 rejected");
        assertThat(counts(semicolon)).isEqualTo("1512 rows, 0 created, 0 updated, 1511 unchanged, 1 rejected");
        assertThat(table.changes()).isEqualTo(changes);
    }

    @Test
    void acceptance_7_the_semicolon_file_first_then_the_comma_file_updates_three() throws IOException {
        send(SEMICOLON);
        assertThat(table.count("select count(*) from place where sheet -> 'address' ->> 'geoPrecision' = 'COMMUNE'"))
                .isEqualTo(3);

        var comma = send(COMMA);

        assertThat(counts(comma)).isEqualTo("1512 rows, 0 created, 3 updated, 1508 unchanged, 1 rejected");
        assertThat(administrator
                        .get(comma.getString("id"), "/rows?outcome=UPDATED")
                        .getList("rows.key"))
                .containsExactly("1510", "1511", "1512");
    }

    @Test
    void acceptance_10_a_dry_run_counts_the_same_and_writes_nothing() throws IOException {
        long changes = table.changes();

        var dry = send(COMMA, "dryRun", "true");

        assertThat(counts(dry)).isEqualTo("1512 rows, 1511 created, 0 updated, 0 unchanged, 1 rejected");
        assertThat(table.places()).isZero();
        assertThat(table.changes()).isEqualTo(changes);
        assertThat(administrator.get(dry.getString("id"), "/diff?key=1").getList("rows[0].differences.field"))
                .contains("name", "kinds", "website");

        var meant = send(COMMA, "sameAs", dry.getString("id"));
        assertThat(counts(meant)).isEqualTo(counts(dry));
    }

    @Test
    void acceptance_10_a_mended_rejected_file_sent_back_creates_one() throws IOException {
        var first = send(COMMA);

        var rejected = administrator.text(first.getString("id"), "/rejected");
        assertThat(rejected.lines()).hasSize(2);
        assertThat(rejected).contains(",line,code,detail\n").contains(",854,name-placeholder,");
        var mended = rejected.replace("[nom retiré]", "Le Bon Coin de Nantes");
        var second = administrator.run(
                Map.of("profile", "cget-2019", "source", "cget-2019"), mended.getBytes(StandardCharsets.UTF_8));

        assertThat(counts(second)).isEqualTo("1 rows, 1 created, 0 updated, 0 unchanged, 0 rejected");
        assertThat(table.places()).isEqualTo(1_512);
    }

    @Test
    void acceptance_12_rows_of_mednum_are_verified_at_their_own_date() throws IOException {
        var file = PublishedData.file("mednum/lieux_standard_2022_hinaura.json");

        var done = administrator.run(Map.of("profile", "mednum-0", "source", "hinaura"), file);

        assertThat(done.getInt("created")).isEqualTo(685);
        assertThat(table.count("select count(*) from place where sheet::text like '%SIRET%'"))
                .isZero();
        assertThat(table.count(
                        "select count(*) from place where verifications::text like '%\"2021-05-05T00:00:00Z\"%'"))
                .isEqualTo(75);
        assertThat(table.count("select count(*) from place where verifications::text = '{}'"))
                .isZero();
    }

    private JsonPath send(String file, String... more) throws IOException {
        var query = new HashMap<>(Map.of("profile", "cget-2019", "source", "cget-2019"));
        for (int i = 0; i < more.length; i += 2) {
            query.put(more[i], more[i + 1]);
        }
        var done = administrator.run(query, PublishedData.file(file));
        assertThat(done.getString("status")).isEqualTo("DONE");
        return done;
    }

    private static String counts(JsonPath done) {
        return "%d rows, %d created, %d updated, %d unchanged, %d rejected"
                .formatted(
                        done.getInt("rows"),
                        done.getInt("created"),
                        done.getInt("updated"),
                        done.getInt("unchanged"),
                        done.getInt("rejected"));
    }
}
