package org.maillage.gateway.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.gateway.readmodel.Fiction.idOf;
import static org.maillage.gateway.readmodel.Fiction.place;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Position;

class RecordReaderTest {

    private static final UUID LOFT = idOf("place Le Loft");

    private final RecordReader reader = new RecordReader();

    @Test
    void reads_a_cloud_event() throws PoisonousRecord {
        var change = reader.read(EntityKind.PLACE, Records.of(place("Le Loft"), 48_210))
                .orElseThrow();

        assertThat(change.id()).isEqualTo(LOFT);
        assertThat(change.version()).isEqualTo(1);
        assertThat(change.type()).isEqualTo("PlaceUpdated");
        assertThat(change.origin()).isEqualTo("site-perigord");
        assertThat(change.position()).isEqualTo(new Position("directory", 48_210));
        assertThat(change.occurredAt()).isEqualTo(Instant.parse("2026-11-24T10:00:00Z"));
        assertThat(change.state()).isPresent();
    }

    @Test
    void reads_a_deletion_and_its_tombstone_alike() throws PoisonousRecord {
        var survivor = idOf("survivor");
        var deletion =
                Records.deletion(LOFT, 2, survivor, "{\"id\":\"" + LOFT + "\",\"version\":2,\"reason\":\"merged\"}");

        var change = reader.read(EntityKind.PLACE, deletion).orElseThrow();

        assertThat(change.deleted()).isTrue();
        assertThat(change.mergedInto()).isEqualTo(survivor);
        assertThat(reader.read(EntityKind.PLACE, Records.deletion(LOFT, 2, survivor, null)))
                .contains(change);
    }

    @Test
    void passes_over_what_is_not_public() throws PoisonousRecord {
        var record = Records.with(Records.of(place("Le Loft"), 1), "ce_audience", "network");

        assertThat(reader.read(EntityKind.PLACE, record)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_subject", "ce_aggregateversion", "ce_position", "ce_time"})
    void a_broken_header_is_poisonous(String header) {
        var record = Records.with(Records.of(place("Le Loft"), 1), header, "?");

        assertThatThrownBy(() -> reader.read(EntityKind.PLACE, record)).isInstanceOf(PoisonousRecord.class);
    }

    @Test
    void data_of_another_version_than_the_headers_say_is_poisonous() {
        var record = Records.with(Records.of(place("Le Loft"), 1), "ce_aggregateversion", "7");

        assertThatThrownBy(() -> reader.read(EntityKind.PLACE, record)).isInstanceOf(PoisonousRecord.class);
    }
}
