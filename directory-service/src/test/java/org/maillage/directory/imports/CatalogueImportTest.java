package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.kit.testing.ServiceStack;

/** Software and its hosts, by profiles of their own. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class CatalogueImportTest {

    private static final String HOSTS = """
            profile: hosts-of-mine
            target: hosts
            format: { type: csv }
            key: id
            fields:
              name: { from: nom }
              legalForm: { from: statut, map: { association: ASSOCIATION }, otherwise: COMPANY }
              economicModel: { const: MEMBERSHIP }
              charters: { from: chartes, split: "|" }
              address.postcode: { from: cp, pad: 5 }
              website: { from: site, type: url, addScheme: https }
              yearlyBudget: { from: budget, type: money }
              openToNewUsers: { from: ouvert, type: boolean }
            """;

    private final ImportClient administrator = ImportClient.administrator();

    @Inject
    Table table;

    @BeforeEach
    @AfterEach
    void empty_catalogue() {
        table.clear();
        table.execute("delete from import_profile where name = 'hosts-of-mine'");
        table.execute("delete from host where source = 'mine'");
        table.execute("delete from solution where source = 'sill'");
    }

    @Test
    void the_catalogue_of_free_software_of_2020() throws IOException {
        var query = Map.of("profile", "sill", "source", "sill");
        var file = PublishedData.file("solutions/sill_2020.csv");

        var first = administrator.run(query, file);
        var again = administrator.run(query, file);

        assertThat(first.getString("status")).isEqualTo("DONE");
        assertThat(first.getInt("rows")).isEqualTo(225);
        assertThat(first.getInt("created")).isEqualTo(224);
        assertThat(administrator
                        .get(first.getString("id"), "/rows?outcome=REJECTED")
                        .getList("rows.rejection.code"))
                .containsExactly("name-taken");
        assertThat(again.getInt("unchanged")).isEqualTo(224);
        assertThat(first.getMap("warningsByCode")).isEqualTo(Map.of("unknown-code", 150));
        assertThat(table.count("select count(*) from solution where source = 'sill'"))
                .isEqualTo(224);
    }

    @Test
    void hosts_of_a_user_s_own_profile() {
        administrator
                .request()
                .contentType("application/yaml")
                .body(HOSTS.getBytes(StandardCharsets.UTF_8))
                .put("/api/directory/profiles/hosts-of-mine")
                .then()
                .statusCode(201);

        var done = administrator.run(Map.of("profile", "hosts-of-mine", "source", "mine"), """
                id;nom;statut;chartes;cp;site;budget;ouvert
                1;Les Chatons de Brest;association;CHATONS|Libre;29200;chatons.example.org;12000,50;oui
                2;;association;;;;;non
                """);

        assertThat(done.getInt("created")).isEqualTo(1);
        assertThat(administrator
                        .get(done.getString("id"), "/rows?outcome=REJECTED")
                        .getList("rows.rejection.code"))
                .isEqualTo(List.of("name-missing"));
        assertThat(table.count("select count(*) from host where source = 'mine' and sheet::text like '%12000%'"))
                .isEqualTo(1);
    }
}
