package org.maillage.funding.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

class PageRequestTest {

    private static final UUID ID = UUID.fromString("0198f0c2-7a51-7c3e-9d42-5b1e0c7a9f10");

    @Test
    void twenty_from_the_first_when_nothing_is_said() {
        var request = read(Map.of());

        assertThat(request.first()).isEqualTo(20);
        assertThat(request.after()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void refuses_fewer_than_1_and_more_than_100(int first) {
        var faults = Faults.strict();

        PageRequest.read(Members.whole(Map.of("first", first), faults));

        assertThat(faults.refused()).singleElement().satisfies(fault -> assertThat(fault.pointer())
                .isEqualTo("/first"));
    }

    @Test
    void the_last_page_has_no_next() {
        var page = read(Map.of("first", 2)).page(List.of("a", "b"), 2, key -> new Cursor(key, ID));

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.next()).isNull();
    }

    @Test
    void a_page_that_is_not_the_last_leads_to_the_one_after_its_last_thing() {
        var page = read(Map.of("first", 2)).page(List.of("a", "é\nb", "c"), 7, key -> new Cursor(key, ID));

        assertThat(page.items()).containsExactly("a", "é\nb");
        assertThat(page.totalCount()).isEqualTo(7);
        assertThat(read(Map.of("after", String.valueOf(page.next()))).after()).contains(new Cursor("é\nb", ID));
    }

    @Test
    void a_cursor_keeps_a_time_or_a_number() {
        var now = Instant.parse("2026-11-24T08:00:00.123456Z");

        assertThat(Cursor.read(Cursor.at(now, ID).text()).instant()).isEqualTo(now);
        assertThat(Cursor.read(Cursor.at(42, ID).text()).number()).isEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not base64!", "AAAA", "MDE5OGYwYzItN2E1MS03YzNlLTlkNDItNWIxZTBjN2E5ZjEx/w", "_____w"})
    void refuses_a_cursor_that_was_not_given_here(String cursor) {
        assertThatThrownBy(() -> read(Map.of("after", cursor)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("bad-cursor"));
    }

    @Test
    void refuses_the_cursor_of_a_list_that_is_sorted_otherwise() {
        var byName = new Cursor("agenda", ID);

        assertThatThrownBy(byName::instant).isInstanceOf(Refusal.class);
        assertThatThrownBy(byName::number).isInstanceOf(Refusal.class);
    }

    private static PageRequest read(Map<String, Object> members) {
        return PageRequest.read(Members.whole(members, Faults.strict()));
    }
}
