package org.maillage.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:30:00.120Z"), ZoneOffset.UTC);

    private final Ids ids = new Ids(CLOCK, new Random(1));

    @Test
    void are_of_version_7_and_of_the_standard_variant() {
        var id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void begin_with_the_millisecond_they_were_made_in() {
        assertThat(ids.next().getMostSignificantBits() >>> 16).isEqualTo(CLOCK.millis());
    }

    @Test
    void sort_by_the_time_they_were_made() {
        var later = new Ids(Clock.offset(CLOCK, Duration.ofMillis(1)), new Random(2));

        assertThat(ids.next().toString()).isLessThan(later.next().toString());
    }

    @Test
    void differ_within_a_millisecond() {
        assertThat(Stream.generate(ids::next).limit(10_000))
                .doesNotHaveDuplicates()
                .hasSize(10_000);
    }

    @Test
    void are_the_same_with_the_same_dice() {
        UUID first = new Ids(CLOCK, new Random(5)).next();

        assertThat(new Ids(CLOCK, new Random(5)).next()).isEqualTo(first);
    }
}
