package org.maillage.directory.solution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.maillage.directory.testing.Door.ADMINISTRATOR;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.made;
import static org.maillage.directory.testing.Door.network;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.directory.catalogue.EntryOutcome;
import org.maillage.directory.catalogue.ImportedEntry;
import org.maillage.directory.host.HostImport;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.ImportOutcome.Difference;
import org.maillage.directory.place.ImportOutcome.Kind;
import org.maillage.directory.place.ImportTerms;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kernel.Fault;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class SolutionImportTest {

    @Inject
    SolutionImport solutions;

    @Inject
    HostImport hosts;

    @Inject
    AppendedChanges changes;

    @Test
    void the_same_row_again_is_unchanged_and_appends_nothing() throws SQLException {
        var row = row("1", "name", "Imp 7zip", "licence", "LGPL-2.0-only", "surplus", 1);

        var first = write("sill-same", row);
        var again = write("sill-same", row);

        assertThat(first.kind()).isEqualTo(Kind.CREATED);
        assertThat(codes(first.warnings())).containsExactly("unknown-field");
        assertThat(again.kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(again.entry()).isEqualTo(first.entry());
        assertThat(changes.typesOf(idOf(first))).containsExactly("SolutionPublished");
        given().get(at("solutions/" + idOf(first))).then().body("externalIds.source", contains("sill-same"));
    }

    @Test
    void a_richer_row_updates_and_null_clears() {
        write("sill-rich", row("1", "name", "Imp Acceleo", "summary", "Génère du code"));

        var richer = write("sill-rich", row("1", "name", "Imp Acceleo", "licence", "EPL-2.0", "summary", null));

        assertThat(richer.kind()).isEqualTo(Kind.UPDATED);
        assertThat(richer.differences())
                .containsExactlyInAnyOrder(
                        new Difference("softwareLicence", "", "EPL-2.0"),
                        new Difference("summary", "Génère du code", ""));
    }

    @Test
    void a_solution_of_that_name_is_taken_for_the_rows_and_what_a_steward_wrote_is_kept() throws SQLException {
        var id = made(
                ADMINISTRATOR,
                "solutions",
                Map.of("name", "Imp Nuage", "needs", List.of("files"), "summary", "Le nôtre"));

        var found = write("sill-name", row("9", "name", "imp nuage", "summary", "Le leur", "licence", "AGPL-3.0"));

        assertThat(found.kind()).isEqualTo(Kind.UPDATED);
        assertThat(idOf(found)).isEqualTo(id);
        assertThat(codes(found.warnings())).containsOnly("kept-by-steward");
        assertThat(found.differences()).containsExactly(new Difference("softwareLicence", "", "AGPL-3.0"));
        assertThat(write("sill-name", row("9", "licence", "AGPL-3.0")).kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(changes.typesOf(id)).containsExactly("SolutionPublished", "SolutionUpdated");
    }

    @Test
    void two_rows_of_one_name_are_not_two_solutions_dry_or_not() {
        var rows = List.of(row("1", "name", "Imp Grammaire"), row("2", "name", "imp GRAMMAIRE"));

        for (var dryRun : List.of(true, false)) {
            var outcomes = write(terms("sill-twice", Optional.empty(), dryRun), rows);

            assertThat(outcomes).extracting(EntryOutcome::kind).containsExactly(Kind.CREATED, Kind.REJECTED);
            assertThat(outcomes.get(1).rejection().map(Fault::code)).contains("name-taken");
        }
        assertThat(write("sill-twice", row("2", "name", "Imp grammaire")).kind())
                .isEqualTo(Kind.REJECTED);
    }

    @Test
    void a_row_without_a_name_is_rejected() {
        assertThat(write("sill-none", row("1")).rejection().map(Fault::code)).contains("name-missing");
        assertThat(write("sill-none", row("2", "name", "[nom retiré]"))
                        .rejection()
                        .map(Fault::code))
                .contains("name-placeholder");
    }

    @Test
    void a_dry_run_writes_nothing() throws SQLException {
        var dry = write(terms("sill-dry", Optional.empty(), true), List.of(row("1", "name", "Imp à blanc")))
                .get(0);
        var id = idOf(write("sill-dry", row("1", "name", "Imp à blanc")));
        var dryUpdate = write(terms("sill-dry", Optional.empty(), true), List.of(row("1", "name", "Imp renommé")))
                .get(0);

        assertThat(dry.kind()).isEqualTo(Kind.CREATED);
        assertThat(dry.entry()).isEmpty();
        assertThat(dryUpdate.kind()).isEqualTo(Kind.UPDATED);
        assertThat(dryUpdate.differences()).containsExactly(new Difference("name", "Imp à blanc", "Imp renommé"));
        assertThat(changes.typesOf(id)).containsExactly("SolutionPublished");
    }

    @Test
    void the_network_of_the_import_keeps_what_it_brings() {
        var network = network("sill-keeps");
        grant("iris", "NETWORK_ADMIN", network);
        var terms = terms("sill-keeps", Optional.of(new NetworkId(UUID.fromString(network))), false);

        var id = idOf(write(terms, List.of(row("1", "name", "Imp gardée"))).get(0));

        changing("iris", 1)
                .body(Map.of("freeSoftware", true))
                .patch(at("solutions/" + id))
                .then()
                .statusCode(200);
    }

    @Test
    void hosts_are_imported_by_their_key_and_need_a_legal_form_and_an_economic_model() {
        var row = row(
                "h1",
                "name",
                "Imp hôte",
                "legalForm",
                "ASSOCIATION",
                "economicModel",
                "FREE",
                "support",
                List.of("fax"));

        var first = writeHost(row);
        var again = writeHost(row);
        var poor = writeHost(row("h2", "name", "Imp hôte"));

        assertThat(first.kind()).isEqualTo(Kind.CREATED);
        assertThat(codes(first.warnings())).containsExactly("unknown-code");
        assertThat(again.kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(poor.rejection()).contains(new Fault("/legalForm", "required", "A host has one of the list."));
    }

    private EntryOutcome write(String source, ImportedEntry row) {
        return write(terms(source, Optional.empty(), false), List.of(row)).get(0);
    }

    private List<EntryOutcome> write(ImportTerms terms, List<ImportedEntry> rows) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var batch = solutions.open(
                    terms, rows.stream().map(ImportedEntry::externalId).toList());
            return rows.stream().map(batch::write).toList();
        });
    }

    private EntryOutcome writeHost(ImportedEntry row) {
        return QuarkusTransaction.requiringNew()
                .call(() -> hosts.open(terms("chatons", Optional.empty(), false), List.of(row.externalId()))
                        .write(row));
    }

    private static ImportTerms terms(String source, Optional<NetworkId> network, boolean dryRun) {
        return new ImportTerms(source, network, dryRun);
    }

    private static ImportedEntry row(String key, @Nullable Object... members) {
        var row = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < members.length; i += 2) {
            row.put(String.valueOf(members[i]), members[i + 1]);
        }
        return new ImportedEntry(key, row);
    }

    private static List<String> codes(List<Fault> faults) {
        return faults.stream().map(Fault::code).toList();
    }

    private static String idOf(EntryOutcome outcome) {
        return outcome.entry().orElseThrow().toString();
    }
}
