package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ProfilesOverHttpTest {

    private static final String PATH = "/api/directory/profiles";
    private static final Path FOLDER = Path.of("target/profiles");
    private static final String MINE = """
            profile: mine
            target: places
            format: { type: csv }
            key: numero
            fields:
              name: { from: intitule }
              kinds: { const: FABLAB }
              address.inseeCode: { from: insee, pad: 5 }
            """;

    private final ImportClient administrator = ImportClient.administrator();

    @Inject
    Table table;

    @BeforeEach
    void empty_directory() {
        table.clear();
    }

    @AfterEach
    void forget_profiles() throws IOException {
        table.execute("delete from import_profile");
        Files.deleteIfExists(FOLDER.resolve("of-the-host.yaml"));
    }

    @Test
    void imports_by_a_profile_that_a_user_added() {
        put("mine", MINE)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("name", equalTo("mine"))
                .body("target", equalTo("PLACES"))
                .body("kept", equalTo("UPLOADED"));

        var done = administrator.run(
                Map.of("profile", "mine", "source", "mine"), "numero;intitule;insee\n1;Le Labo;1053\n");

        assertThat(done.getInt("created")).isEqualTo(1);
        assertThat(table.placesOfKind("FABLAB")).isEqualTo(1);
        administrator
                .request()
                .get(PATH + "/mine")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/yaml"))
                .body(equalTo(MINE));
    }

    @Test
    void lists_profiles_wherever_they_are_kept() throws IOException {
        put("mine", MINE).statusCode(201);
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("of-the-host.yaml"), MINE.replace("profile: mine", "profile: of-the-host"));

        administrator
                .request()
                .get(PATH)
                .then()
                .statusCode(200)
                .body("find { it.name == 'sill' }.target", equalTo("SOLUTIONS"))
                .body("find { it.name == 'maillage' }.kept", equalTo("SHIPPED"))
                .body("find { it.name == 'of-the-host' }.kept", equalTo("FOLDER"))
                .body("find { it.name == 'mine' }.version", equalTo(1));
        var done = administrator.run(
                Map.of("profile", "of-the-host", "source", "mine"), "numero,intitule,insee\n1,Le Labo,01053\n");
        assertThat(done.getInt("created")).isEqualTo(1);
    }

    @Test
    void refuses_an_invalid_profile_with_the_line() {
        put("mine", MINE.replace("intitule }", "intitule, mapp: {} }"))
                .statusCode(422)
                .body("code", equalTo("profile-invalid"))
                .body("line", equalTo(6))
                .body("detail", containsString("mapp"));
        put("other", MINE)
                .statusCode(422)
                .body("code", equalTo("profile-invalid"))
                .body("line", equalTo(1));
        put("Mine!", MINE).statusCode(422).body("code", equalTo("profile-invalid"));
        put("mine", "\u0000").statusCode(422).body("code", equalTo("profile-invalid"));
    }

    @Test
    void says_the_line_of_an_invalid_profile_of_the_folder() throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("of-the-host.yaml"), MINE.replace("format:", "from:"));

        administrator
                .post(Map.of("profile", "of-the-host", "source", "mine"), new byte[] {'a'})
                .statusCode(422)
                .body("code", equalTo("profile-invalid"));
        administrator
                .request()
                .get(PATH)
                .then()
                .statusCode(200)
                .body("find { it.name == 'of-the-host' }.fault", startsWith("line 3: "));
    }

    @Test
    void writes_one_anew_for_who_has_read_it() {
        put("mine", MINE).statusCode(201);
        var changed = MINE.replace("FABLAB", "FARM");

        put("mine", changed).statusCode(428).body("code", equalTo("if-match-missing"));
        put("mine", changed, "\"7\"").statusCode(412).body("version", equalTo(1));
        put("mine", changed, "\"1\"").statusCode(200).header("ETag", "\"2\"");
        put("mine", changed, "\"2\"").statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void lets_an_administrator_write_a_shipped_one_anew() {
        var cget = administrator
                .request()
                .get(PATH + "/cget-2019")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        put("cget-2019", cget.replace("FABLAB", "MAKERSPACE")).statusCode(201);

        administrator.request().get(PATH + "/cget-2019").then().body(containsString("MAKERSPACE"));
    }

    @Test
    void is_for_those_who_may_import() {
        var somebody = ImportClient.of("somebody");
        var admin = ImportClient.of("admin-of-profiles");
        table.grantNetworkAdmin("admin-of-profiles");

        somebody.request().get(PATH).then().statusCode(403);
        somebody.request().get(PATH + "/maillage").then().statusCode(403);
        put(somebody.request(), "mine", MINE).statusCode(403);
        put(admin.request(), "mine", MINE).statusCode(201);
        put(admin.request(), "maillage", MINE.replace("profile: mine", "profile: maillage"))
                .statusCode(403);
        admin.request().get(PATH).then().statusCode(200).body("name", hasItem("mine"));
        admin.request().get(PATH + "/unknown").then().statusCode(404);
        admin.request().get(PATH + "/%00").then().statusCode(404);
    }

    @Test
    void refuses_what_is_no_text() {
        administrator
                .request()
                .contentType("application/yaml")
                .body(new byte[] {(byte) 0xC3, 0x28})
                .put(PATH + "/mine")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-request"));
    }

    private ValidatableResponse put(String name, String yaml) {
        return put(administrator.request(), name, yaml);
    }

    private ValidatableResponse put(String name, String yaml, String ifMatch) {
        return put(administrator.request().header("If-Match", ifMatch), name, yaml);
    }

    private static ValidatableResponse put(RequestSpecification request, String name, String yaml) {
        return request.contentType("application/yaml")
                .body(yaml.getBytes(StandardCharsets.UTF_8))
                .put(PATH + "/" + name)
                .then();
    }
}
