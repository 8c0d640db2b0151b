package org.maillage.directory.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.grant;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.directory.place.ImportOutcome.Kind;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kernel.Fault;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class PlaceImportTest {

    private static final Map<String, @Nullable Object> ROOM = Map.of(
            "name",
            "Salle",
            "kind",
            "MEETING_ROOM",
            "surfaceM2",
            100,
            "rates",
            List.of(Map.of("unit", "DAY", "price", Map.of("amount", "35.00", "currency", "EUR"))));

    @Inject
    PlaceImport imports;

    @Inject
    AppendedChanges changes;

    @Test
    void the_same_row_again_is_unchanged_and_appends_nothing() throws SQLException {
        var row = row("same", Map.of("surplus", 1), List.of(ROOM, ROOM));

        var first = write("unchanged", row);
        var again = write("unchanged", row);

        assertThat(first.kind()).isEqualTo(Kind.CREATED);
        assertThat(codes(first.warnings())).containsExactly("unknown-field");
        assertThat(again.kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(again.place()).isEqualTo(first.place());
        assertThat(changes.typesOf(first.place().orElseThrow().toString())).containsExactly("PlaceRegistered");
    }

    @Test
    void a_poorer_row_erases_nothing_and_null_clears() {
        var id = write("poorer", row("p", Map.of("summary", "Un atelier", "holder", "Ici"), List.of()));

        var poorer = write("poorer", row("p", Map.of(), List.of()));
        var cleared = new HashMap<String, @Nullable Object>();
        cleared.put("summary", null);
        var clearing = write("poorer", row("p", cleared, List.of()));

        assertThat(id.kind()).isEqualTo(Kind.CREATED);
        assertThat(poorer.kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(clearing.kind()).isEqualTo(Kind.UPDATED);
        assertThat(clearing.differences()).containsExactly(new ImportOutcome.Difference("summary", "Un atelier", ""));
    }

    @Test
    void what_a_steward_wrote_is_kept() {
        var id = write("stewards", row("s", Map.of("website", "https://one.example.org"), List.of()))
                .place()
                .orElseThrow();
        grant("stella", "PLACE_STEWARD", id.toString());
        changing("stella", 1)
                .body(Map.of("website", "https://two.example.org"))
                .patch(at("places/" + id))
                .then()
                .statusCode(200);

        var again = write("stewards", row("s", Map.of("website", "https://three.example.org"), List.of()));

        assertThat(again.kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(codes(again.warnings())).containsExactly("kept-by-steward");
    }

    @Test
    void a_faulty_value_is_dropped_and_the_row_is_taken() {
        var outcome = write(
                "faulty",
                row(
                        "f",
                        Map.of("website", "en cours", "openingHours", "lundi", "services", List.of("desk", "sauna")),
                        List.of()));

        assertThat(outcome.kind()).isEqualTo(Kind.CREATED);
        assertThat(codes(outcome.warnings()))
                .containsExactlyInAnyOrder("url-invalid", "opening-hours-invalid", "unknown-code");
    }

    @Test
    void a_row_without_a_name_or_a_location_is_rejected() {
        var masked = write("rejected", row("m", Map.of("name", "[nom retiré]"), List.of()));
        var nameless = write(
                "rejected",
                new ImportedPlace("n", Map.of("address", Map.of("inseeCode", "24322")), Optional.empty(), Map.of()));
        var nowhere =
                write("rejected", new ImportedPlace("w", Map.of("name", "Nulle part"), Optional.empty(), Map.of()));

        assertThat(masked.rejection().map(Fault::code)).contains("name-placeholder");
        assertThat(nameless.rejection().map(Fault::code)).contains("name-missing");
        assertThat(nowhere.rejection().map(Fault::code)).contains("no-location");
    }

    @Test
    void a_row_verifies_at_its_own_date_only() {
        var dated =
                new ImportedPlace("d", members(Map.of()), Optional.of(Instant.parse("2026-03-01T00:00:00Z")), Map.of());

        var first = write("dated", dated);
        var again = write("dated", dated);
        var older = write(
                "dated",
                new ImportedPlace(
                        "d", members(Map.of()), Optional.of(Instant.parse("2025-03-01T00:00:00Z")), Map.of()));
        var newer = write(
                "dated",
                new ImportedPlace(
                        "d", members(Map.of()), Optional.of(Instant.parse("2026-04-01T00:00:00Z")), Map.of()));

        assertThat(List.of(first.kind(), again.kind(), older.kind(), newer.kind()))
                .containsExactly(Kind.CREATED, Kind.UNCHANGED, Kind.UNCHANGED, Kind.UPDATED);
    }

    @Test
    void a_dry_run_tells_the_same_and_writes_nothing() {
        var row = row("dry", Map.of("summary", "Un atelier"), List.of(ROOM));
        var terms = new ImportTerms("dry", Optional.empty(), true);

        var rehearsed = write(terms, row);
        var real = write("dry", row);
        var rehearsedChange = write(terms, row("dry", Map.of("summary", "Autre"), List.of(ROOM)));
        var after = write("dry", row);

        assertThat(rehearsed.kind()).isEqualTo(Kind.CREATED);
        assertThat(rehearsed.place()).isEmpty();
        assertThat(real.kind()).isEqualTo(Kind.CREATED);
        assertThat(rehearsedChange.kind()).isEqualTo(Kind.UPDATED);
        assertThat(rehearsedChange.differences())
                .containsExactly(new ImportOutcome.Difference("summary", "Un atelier", "Autre"));
        assertThat(after.kind()).isEqualTo(Kind.UNCHANGED);
    }

    @Test
    void a_changed_space_updates_the_row_and_not_the_place() throws SQLException {
        var id = write("spaces", row("r", Map.of(), List.of(ROOM))).place().orElseThrow();
        var larger = new HashMap<>(ROOM);
        larger.put("capacity", 12);

        var outcome = write("spaces", row("r", Map.of(), List.of(larger)));

        assertThat(outcome.kind()).isEqualTo(Kind.UPDATED);
        assertThat(changes.typesOf(id.toString())).containsExactly("PlaceRegistered");
    }

    private ImportOutcome write(String source, ImportedPlace row) {
        return write(new ImportTerms(source, Optional.empty(), false), row);
    }

    private ImportOutcome write(ImportTerms terms, ImportedPlace row) {
        return QuarkusTransaction.requiringNew()
                .call(() -> imports.open(terms, List.of(row.externalId())).write(row));
    }

    private static ImportedPlace row(
            String key, Map<String, @Nullable Object> more, List<Map<String, @Nullable Object>> spaces) {
        return new ImportedPlace(key, members(more), Optional.empty(), Map.of("spaces", spaces));
    }

    private static Map<String, @Nullable Object> members(Map<String, @Nullable Object> more) {
        var members = new HashMap<String, @Nullable Object>();
        members.put("name", "Le Lieu");
        members.put("kinds", List.of("COWORKING"));
        members.put("address", Map.of("inseeCode", "24322"));
        members.putAll(more);
        return members;
    }

    private static List<String> codes(List<Fault> faults) {
        return faults.stream().map(Fault::code).toList();
    }
}
