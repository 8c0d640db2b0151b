package org.maillage.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void options_stand_anywhere_and_take_their_value_either_way() {
        var words = new Words(List.of("--source", "cget", "file.csv", "--profile=cget-2019", "--dry-run"));

        assertThat(words.required("--profile")).isEqualTo("cget-2019");
        assertThat(words.required("--source")).isEqualTo("cget");
        assertThat(words.has("--dry-run")).isTrue();
        assertThat(words.next("the file")).isEqualTo("file.csv");
        words.nothingMore();
    }

    @Test
    void what_is_missing_is_named() {
        var words = new Words(List.of("--source"));

        assertThatThrownBy(() -> words.required("--profile"))
                .isInstanceOf(WrongWords.class)
                .hasMessage("--profile is missing");
        assertThatThrownBy(() -> words.option("--source"))
                .isInstanceOf(WrongWords.class)
                .hasMessage("--source wants a value");
    }

    @Test
    void what_is_left_over_is_refused() {
        var words = new Words(List.of("--emtpy"));

        assertThat(words.has("--empty")).isFalse();
        assertThatThrownBy(words::nothingMore).isInstanceOf(WrongWords.class).hasMessage("not understood: --emtpy");
    }
}
