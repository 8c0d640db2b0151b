package org.maillage.directory.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.maillage.directory.address.Address;
import org.maillage.directory.address.GeoPrecision;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;
import org.maillage.directory.web.Link;
import org.maillage.kernel.Ids;
import org.maillage.kernel.input.Field;

/** What whoever keeps the places promises; held by the one in memory and the one in PostgreSQL. */
abstract class PlacesContract {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Ids IDS = new Ids(Clock.systemUTC(), RandomGenerator.getDefault());

    private final String source = "contract-" + IDS.next();

    abstract Places places();

    abstract <T> T inTransaction(Callable<T> work);

    @Test
    void a_place_reads_as_it_was_written() {
        var sheet = new SheetPatch()
                .set(PlaceFields.SUMMARY, Field.given("Un atelier"))
                .set(PlaceFields.OPENED_ON, Field.given(LocalDate.of(2015, 5, 1)))
                .set(PlaceFields.SOCIAL_NETWORKS, Field.given(List.of(Link.to("https://mastodon.social/@lieu"))))
                .set(PlaceFields.IDENTIFIERS, Field.given(List.of(new Identifier(IdentifierScheme.WIKIDATA, "Q42"))))
                .set(PlaceFields.BUILT_SURFACE, Field.given(300));
        var id = added("1", sheet);

        var read = inTransaction(() -> PlaceState.of(places().byId(id).orElseThrow()));

        assertThat(read.summary()).isEqualTo("Un atelier");
        assertThat(read.openedOn()).isEqualTo(LocalDate.of(2015, 5, 1));
        assertThat(read.socialNetworks()).containsExactly(new Link("mastodon", "https://mastodon.social/@lieu"));
        assertThat(read.identifiers()).containsExactly(new Identifier(IdentifierScheme.WIKIDATA, "Q42"));
        assertThat(read.address()).isEqualTo(address());
        assertThat(read.provenance())
                .extracting(PlaceState.FieldProvenance::source)
                .containsOnly("steward");
        assertThat(read.createdAt()).isEqualTo(NOW);
    }

    @Test
    void what_reads_the_same_weighs_the_same() {
        var sheet = new SheetPatch().set(PlaceFields.SUMMARY, Field.given("Un atelier"));
        var id = added("1", sheet);
        var same = new SheetPatch().set(PlaceFields.LOCATED, Field.given(address()));

        boolean unchanged = inTransaction(() -> places().forChange(id)
                .orElseThrow()
                .weigh(same, writer().origin())
                .changesNothing());

        assertThat(unchanged).isTrue();
    }

    @Test
    void a_place_is_found_by_what_a_source_calls_it() {
        var id = added("7", new SheetPatch());

        assertThat(inTransaction(
                        () -> places().byExternalId(new ExternalId(source, "7")).map(Place::id)))
                .contains(id);
        assertThat(inTransaction(
                        () -> places().byExternalId(new ExternalId(source, "8")).isEmpty()))
                .isTrue();
    }

    @Test
    void many_places_are_found_at_once_each_under_its_id() {
        var first = added("1", new SheetPatch());
        var second = added("2", new SheetPatch());

        Map<String, PlaceId> found = inTransaction(() -> {
            var places = places().forChange(source, List.of("1", "2", "3"));
            return Map.of(
                    "1",
                    Objects.requireNonNull(places.get("1")).id(),
                    "2",
                    Objects.requireNonNull(places.get("2")).id(),
                    "count",
                    new PlaceId(new UUID(0, places.size())));
        });

        assertThat(found).containsEntry("1", first).containsEntry("2", second);
        assertThat(found.get("count")).isEqualTo(new PlaceId(new UUID(0, 2)));
    }

    @Test
    void what_is_done_to_a_place_for_change_is_kept_and_to_a_copy_is_not() {
        var id = added("1", new SheetPatch());

        inTransaction(() -> {
            Objects.requireNonNull(places().copies(source, List.of("1")).get("1"))
                    .close("un essai", writer());
            return true;
        });
        assertThat(status(id)).isEqualTo(PlaceStatus.OPEN);

        inTransaction(() -> {
            places().forChange(id).orElseThrow().close("fin du bail", writer());
            return true;
        });
        assertThat(status(id)).isEqualTo(PlaceStatus.CLOSED);
    }

    @Test
    void who_holds_an_external_id_is_told() {
        var id = added("1", new SheetPatch());

        var holders = inTransaction(
                () -> places().holders(List.of(new ExternalId(source, "1"), new ExternalId(source, "2"))));

        assertThat(holders).isEqualTo(Map.of(new ExternalId(source, "1"), id));
    }

    @Test
    void the_places_directly_below_are_told() {
        var above = added("1", new SheetPatch());
        var below = added("2", new SheetPatch().set(PlaceFields.PARENT, Field.given(above.value())));
        added("3", new SheetPatch().set(PlaceFields.PARENT, Field.given(below.value())));

        assertThat(inTransaction(() -> places().below(List.of(above)))).containsExactly(below);
    }

    private PlaceStatus status(PlaceId id) {
        return inTransaction(() -> places().byId(id).orElseThrow().sheet().status());
    }

    private PlaceId added(String externalId, SheetPatch sheet) {
        sheet.set(PlaceFields.NAME, Field.given("Le Lieu"))
                .set(PlaceFields.KINDS, Field.given(List.of(PlaceKind.FABLAB)))
                .set(PlaceFields.LOCATED, Field.given(address()));
        var input = new PlaceInput(sheet, Field.given(List.of(new ExternalId(source, externalId))), List.of());
        var place = Place.register(new PlaceId(IDS.next()), input, writer());
        inTransaction(() -> {
            places().add(place);
            return true;
        });
        return place.id();
    }

    private static Writer writer() {
        return Writer.steward("a-client", "Association Ici", NOW);
    }

    private static Address address() {
        return new Address(
                "1 rue Neuve",
                null,
                "24000",
                "Périgueux",
                "24322",
                new BigDecimal("45.184000"),
                new BigDecimal("0.721100"),
                GeoPrecision.ADDRESS);
    }
}
