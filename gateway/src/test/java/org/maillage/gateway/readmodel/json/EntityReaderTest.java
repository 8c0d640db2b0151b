package org.maillage.gateway.readmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.gateway.readmodel.Fiction.place;
import static org.maillage.gateway.readmodel.Fiction.space;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Fiction;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.network.Network;
import org.maillage.gateway.readmodel.place.PlaceKind;
import org.maillage.gateway.readmodel.place.Verified;
import org.maillage.kernel.Money;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.territory.TerritoryLevel;

class EntityReaderTest {

    private static final Position POSITION = new Position("directory", 1);

    private final EntityReader reader = new EntityReader();

    @Test
    void passes_over_members_and_codes_it_does_not_know() {
        var read = place("Le Loft")
                .with("kinds", List.of("FABLAB", "TELEPORTER"))
                .with("futureMember", Map.of("a", 1))
                .with("identifiers", List.of(Map.of("scheme", "LUNAR", "value", "1")))
                .with("verified", Map.of("IDENTITY", "2026-11-02T08:00:00Z", "SMELL", "2026-11-02T08:00:00Z"))
                .with("verifiedMethods", Map.of("IDENTITY", "visit"))
                .asPlace();

        assertThat(read.kinds()).containsExactly(PlaceKind.FABLAB, PlaceKind.OTHER);
        assertThat(read.identifiers()).isEmpty();
        assertThat(read.verified())
                .containsExactly(new Verified(Part.IDENTITY, Instant.parse("2026-11-02T08:00:00Z"), "visit"));
    }

    @Test
    void reads_rates_as_exact_money() {
        var rate = Map.of("unit", "DAY", "price", Map.of("amount", "149.5", "currency", "EUR"), "free", false);

        var read = space("Salle", UUID.randomUUID())
                .with("rates", List.of(rate))
                .with("minimumDayRate", Map.of("amount", "149.50", "currency", "EUR"))
                .asSpace();

        assertThat(read.rates().get(0).price()).isEqualTo(Money.euros(14950));
        assertThat(read.minimumDayRate()).isEqualTo(Money.euros(14950));
    }

    @Test
    void reads_a_network() throws UnreadableEntity {
        var json = """
                {"id":"0198c1a0-0000-7000-8000-0000000000aa","version":2,"slug":"perigord","name":"Périgord","kind":"DEPARTMENTAL",
                 "territory":"24","territoryLevel":"DEPARTMENT","requiresValidation":true,"quorumPercent":30,"votingDays":14,
                 "timeZone":"Europe/Paris","charters":[],"criteria":[{"code":"privacy","label":"Vie privée","weight":3,"version":1}],
                 "licence":"etalab-2.0","source":"steward","createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z"}
                """;

        var network = (Network) reader.read(EntityKind.NETWORK, json.getBytes(StandardCharsets.UTF_8), POSITION);

        assertThat(network.slug()).isEqualTo("perigord");
        assertThat(network.territoryLevel()).isEqualTo(TerritoryLevel.DEPARTMENT);
        assertThat(network.criteria().get(0).weight()).isEqualTo(3);
    }

    @Test
    void keeps_one_of_each_value_that_many_things_share() {
        var one = place("Un")
                .in("24322")
                .with("services", List.of("desk", "cafe"))
                .asPlace();
        var other = place("Deux")
                .in("24322")
                .with("services", List.of("desk", "cafe"))
                .asPlace();

        assertThat(one.services()).isSameAs(other.services());
        assertThat(one.territory()).isSameAs(other.territory());
        assertThat(one.licence()).isSameAs(other.licence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "[]", "{}", "{\"id\":1}", "{\"id\":\"x\"}", "\u0000", "{\"id\""})
    void refuses_what_is_not_a_thing_of_its_kind(String json) {
        assertThatThrownBy(() -> reader.read(EntityKind.PLACE, json.getBytes(StandardCharsets.UTF_8), POSITION))
                .isInstanceOf(UnreadableEntity.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "mobility",
                "timeZone",
                "createdAt",
                "name",
                "version",
                "openedOn",
                "networkIds",
                "stops"
            })
    void names_the_member_at_fault(String member) {
        var broken = place("Le Loft").with(member, Map.of("broken", true));

        assertThatThrownBy(() -> reader.read(EntityKind.PLACE, broken.json(), POSITION))
                .isInstanceOf(UnreadableEntity.class)
                .hasMessageStartingWith(member);
    }

    @Test
    void refuses_coordinates_off_the_globe() {
        var off = place("Le Loft").with("address", Map.of("latitude", 91, "longitude", 0));

        assertThatThrownBy(() -> reader.read(EntityKind.PLACE, off.json(), POSITION))
                .hasMessageStartingWith("latitude");
        assertThat(Fiction.place("Le Loft").asPlace().point()).isEmpty();
    }
}
