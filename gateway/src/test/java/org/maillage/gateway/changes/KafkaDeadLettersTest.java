package org.maillage.gateway.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.EntityKind;

class KafkaDeadLettersTest {

    @Test
    void keeps_what_could_not_be_taken_in_with_where_it_was_and_why() {
        var letter = KafkaDeadLetters.letter(poison(EntityKind.PLACE), "version is missing");

        assertThat(letter.key()).asString(StandardCharsets.UTF_8).isEqualTo("maillage.directory.place.v1/3/7");
        assertThat(letter.value()).asString(StandardCharsets.UTF_8).isEqualTo("{\"name\":\"Camille\"}");
        assertThat(letter.headers().lastHeader("reason").value())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("version is missing");
    }

    /** Directory acceptance 25, for what is put aside. */
    @Test
    void keeps_no_word_of_a_skill_offer() {
        var letter = KafkaDeadLetters.letter(poison(EntityKind.SKILL), "version is missing");

        assertThat(letter.value()).isEmpty();
        assertThat(letter.headers().lastHeader("reason")).isNotNull();
    }

    private static ConsumerRecord<byte[], byte @Nullable []> poison(EntityKind kind) {
        var value = "{\"name\":\"Camille\"}".getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(kind.topic(), 3, 7, new byte[0], value);
    }
}
