package org.maillage.kernel.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;

class MembersTest {

    private static final TextRule NAME = TextRule.line(2, 20);
    private final Faults strict = Faults.strict();
    private final Faults lenient = Faults.lenient();

    @Test
    void a_patch_tells_absent_from_cleared_from_given() {
        var members = Members.patch(tree("name", "Ici", "summary", null), strict);

        assertThat(members.text("name", NAME)).isEqualTo(Field.given("Ici"));
        assertThat(members.text("summary", NAME)).isEqualTo(Field.cleared());
        assertThat(members.text("website", NAME)).isEqualTo(Field.absent());
    }

    @Test
    void a_whole_clears_what_is_absent() {
        assertThat(Members.whole(Map.of(), strict).text("name", NAME)).isEqualTo(Field.cleared());
    }

    @Test
    void a_text_is_normalised_trimmed_and_its_blanks_collapsed() {
        var members = Members.patch(Map.of("name", "\u00A0 Cafe\u0301  \u202Fdu\tcoin \uFEFF"), strict);

        assertThat(members.text("name", NAME)).isEqualTo(Field.given("Café du coin"));
    }

    @Test
    void a_block_keeps_its_line_feeds_and_a_line_refuses_them() {
        assertThat(Members.patch(Map.of("d", "un\r\ndeux \n\n\n\n trois"), strict)
                        .text("d", TextRule.block(99)))
                .isEqualTo(Field.given("un\ndeux\n\ntrois"));
        Members.patch(Map.of("n", "un\ndeux"), strict).text("n", NAME);
        assertThat(codes(strict.refused())).containsExactly("control-character");
    }

    @Test
    void every_fault_is_listed_at_once_with_its_pointer() {
        var members = Members.patch(
                Map.of("name", "x", "size", 1.5, "tags", List.of("a", "zz"), "a/b", 1, "id", "mine"), strict);

        members.text("name", NAME);
        members.integer("size", 1, 10);
        members.codes("tags", Set.of("a", "b"), 5);
        members.serverOwned("id", "version");
        members.finish();

        assertThat(strict.refused())
                .extracting(f -> f.pointer() + " " + f.code())
                .containsExactlyInAnyOrder(
                        "/name too-short",
                        "/size not-an-integer",
                        "/tags/1 unknown-code",
                        "/id read-only-field",
                        "/a~1b unknown-field");
        assertThatThrownBy(strict::refuseIfAny)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.faults()).hasSize(5));
    }

    @Test
    void an_unknown_code_names_the_nearest_three() {
        Members.patch(Map.of("day", "MONDEY"), strict).oneOf("day", DayOfWeek.class);

        assertThat(strict.refused().get(0).message()).contains("MONDAY, SUNDAY, FRIDAY");
    }

    @Test
    void markup_and_personal_data_are_refused_in_a_strict_reading() {
        var members = Members.patch(
                Map.of("a", "un <b>mot</b>", "b", "a@example.org", "c", "au 06 12 34 56 78", "d", "<3 2 < 4"), strict);

        List.of("a", "b", "c", "d").forEach(name -> members.text(name, NAME));

        assertThat(codes(strict.refused()))
                .containsExactly("markup-not-allowed", "personal-data-refused", "personal-data-refused");
    }

    @Test
    void markup_is_stripped_and_personal_data_masked_in_a_lenient_reading() {
        var members = Members.patch(Map.of("a", "un <b>mot</b> à a@example.org ou +33 6 12 34 56 78"), lenient);

        assertThat(members.text("a", TextRule.block(200)))
                .isEqualTo(Field.given("un mot à [courriel retiré] ou [tel retiré]"));
        assertThat(codes(lenient.warnings())).containsExactly("markup-stripped", "personal-data-masked");
        assertThat(lenient.refused()).isEmpty();
    }

    @Test
    void a_lenient_reading_drops_the_faulty_value_and_warns() {
        var members = Members.patch(Map.of("name", "x", "tags", List.of("a", "zz"), "others", List.of("zz")), lenient);

        assertThat(members.text("name", NAME)).isEqualTo(Field.absent());
        assertThat(members.codes("tags", Set.of("a"), 5)).isEqualTo(Field.given(List.of("a")));
        assertThat(members.codes("others", Set.of("a"), 5)).isEqualTo(Field.absent());
        assertThat(codes(lenient.warnings())).containsExactly("too-short", "unknown-code", "unknown-code");
    }

    @Test
    void nested_objects_are_patches_and_elements_of_lists_are_whole() {
        var members = Members.patch(Map.of("address", Map.of("street", 4), "links", List.of(Map.of())), strict);

        var address = members.object("address").value().orElseThrow();
        var link = members.objects("links", 3).value().orElseThrow().get(0);
        address.text("street", NAME);
        link.required("url", link.text("url", NAME));

        assertThat(address.text("commune", NAME)).isEqualTo(Field.absent());
        assertThat(strict.refused())
                .extracting(f -> f.pointer() + " " + f.code())
                .containsExactly("/address/street not-a-text", "/links/0/url required");
    }

    @Test
    void decimals_are_rounded_half_up_and_held_within_their_bounds() {
        var bounds = Bounds.of("-90", "90", 6);
        var members = Members.patch(Map.of("a", 45.1840005, "b", new BigDecimal("90.1"), "c", "45"), strict);

        assertThat(members.decimal("a", bounds)).isEqualTo(Field.given(new BigDecimal("45.184001")));
        members.decimal("b", bounds);
        members.decimal("c", bounds);

        assertThat(codes(strict.refused())).containsExactly("out-of-range", "not-a-number");
    }

    @Test
    void one_value_has_one_form() {
        var bounds = Bounds.of("0.5", "1000", 1);
        var members = Members.patch(Map.of("a", 100, "b", 28.0, "c", new BigDecimal("28.50")), strict);

        assertThat(members.decimal("a", bounds)).isEqualTo(Field.given(new BigDecimal("100")));
        assertThat(members.decimal("b", bounds)).isEqualTo(Field.given(new BigDecimal("28")));
        assertThat(members.decimal("c", bounds)).isEqualTo(Field.given(new BigDecimal("28.5")));
    }

    @Test
    void numbers_of_absurd_size_are_faults() {
        var members = Members.patch(Map.of("a", new BigDecimal("1e999999"), "b", Double.NaN), strict);

        members.integer("a", 0, 5);
        members.integer("b", 0, 5);

        assertThat(codes(strict.refused())).containsExactly("out-of-range", "not-a-number");
    }

    @Test
    void money_is_a_decimal_text_in_euros() {
        var most = Money.euros(10_000_00);
        var members = Members.patch(
                Map.of(
                        "a", Map.of("amount", "149.5"),
                        "b", Map.of("amount", "1.005"),
                        "c", Map.of("amount", "1", "currency", "USD"),
                        "d", Map.of("amount", 3)),
                strict);

        assertThat(members.money("a", most)).isEqualTo(Field.given(Money.euros(149_50)));
        List.of("b", "c", "d").forEach(name -> members.money(name, most));

        assertThat(codes(strict.refused())).containsExactly("not-an-amount", "unknown-code", "not-a-text");
    }

    @Test
    void money_may_be_of_any_currency() {
        var members = Members.patch(
                Map.of(
                        "a", Map.of("amount", "12", "currency", "CHF"),
                        "b", Map.of("amount", "12"),
                        "c", Map.of("amount", "12", "currency", "ABC"),
                        "d", Map.of("amount", "12.01", "currency", "CHF")),
                strict);

        assertThat(members.moneyOfAnyCurrency("a", 12_00)).isEqualTo(Field.given(new Money(12_00, "CHF")));
        assertThat(members.moneyOfAnyCurrency("b", 12_00)).isEqualTo(Field.given(Money.euros(12_00)));
        List.of("c", "d").forEach(name -> members.moneyOfAnyCurrency(name, 12_00));

        assertThat(codes(strict.refused())).containsExactly("unknown-code", "out-of-range");
    }

    @Test
    void a_field_stands_over_what_stood_before() {
        var before = Optional.of("avant");

        assertThat(Field.<String>absent().over(before)).contains("avant");
        assertThat(Field.<String>cleared().over(before)).isEmpty();
        assertThat(Field.given("après").over(before)).contains("après");
    }

    private static List<String> codes(List<Fault> faults) {
        return faults.stream().map(Fault::code).toList();
    }

    private static Map<String, @Nullable Object> tree(@Nullable Object... pairs) {
        var tree = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            tree.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return tree;
    }
}
