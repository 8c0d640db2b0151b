package org.maillage.funding.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.funding.matching.Terms.oneForOne;
import static org.maillage.funding.matching.Terms.rate;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

    private static LineBook ftl() {
        return new LineBook().programme("FTL", oneForOne().capPerPlace(500_00));
    }

    private static LineBook withRegion(Terms region) {
        return ftl().programme("REG", region);
    }

    private static void says(MatchResult match, long amount, MatchLimit limit) {
        assertThat(match.amount()).as("amount of %s", match).isEqualTo(amount);
        assertThat(match.limit()).as("limit of %s", match).isEqualTo(limit);
    }

    @Test
    void line_01_a_place_is_matched_up_to_its_cap() {
        var book = ftl();

        says(book.give("P1", "C1", 300_00).get(0), 300_00, MatchLimit.NONE);
        says(book.give("P1", "C2", 150_50).get(0), 150_50, MatchLimit.NONE);
        says(book.give("P1", "C3", 100_00).get(0), 49_50, MatchLimit.CAP_PER_PLACE);
    }

    @Test
    void line_02_each_place_has_its_own_cap() {
        var book = ftl();
        book.give("P1", "C1", 500_00);

        says(book.give("P2", "C1", 700_00).get(0), 500_00, MatchLimit.CAP_PER_PLACE);
        says(book.give("P1", "C1", 1).get(0), 0, MatchLimit.CAP_PER_PLACE);
        assertThat(book.used("FTL")).isEqualTo(1_000_00);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 1, 0, RATE_ROUNDING",
        "3, 2, 0, RATE_ROUNDING",
        "3, 3, 1, NONE",
        "3, 1000, 333, RATE_ROUNDING",
        "3, 1001, 333, RATE_ROUNDING",
        "3, 99999, 33333, NONE",
        "2, 1001, 500, RATE_ROUNDING"
    })
    void line_03_a_rate_is_rounded_down(int denominator, long given, long matched, MatchLimit limit) {
        var book = new LineBook().programme("FTL", rate(1, denominator));

        says(book.give("P1", "C1", given).get(0), matched, limit);
    }

    @Test
    void line_04_a_region_has_its_own_cap() {
        var book = withRegion(oneForOne().capPerPlace(300_00).budget(1_000_00).region("75"));

        assertThat(book.amounts("P1", "C1", 200_00)).containsExactly(200_00L, 200_00L);
        var second = book.give("P1", "C1", 200_00);

        says(second.get(0), 200_00, MatchLimit.NONE);
        says(second.get(1), 100_00, MatchLimit.CAP_PER_PLACE);
    }

    @Test
    void line_05_a_place_of_elsewhere_gets_nothing_from_the_region() {
        var book = withRegion(oneForOne().region("75")).region("11");

        var matches = book.give("P3", "C1", 100_00);

        says(matches.get(0), 100_00, MatchLimit.NONE);
        says(matches.get(1), 0, MatchLimit.NOT_ELIGIBLE);
        assertThat(matches.get(1).asked()).isEqualTo(100_00);
        assertThat(matches.get(1).explanation(OptionalLong.of(3)))
                .containsExactly(
                        "RATE: 100.00 x 1/1 = 100.00",
                        "REGION: 11 in 75 = 0.00",
                        "RESULT: min(100.00, 0.00) = 0.00 because NOT_ELIGIBLE (rule 1, line 3)");
    }

    @Test
    void line_06_the_line_that_takes_exactly_the_last_of_a_budget_is_not_limited() {
        var book = withRegion(oneForOne().budget(1_000_00).region("75"));
        book.give("P1", "C1", 900_00);

        says(book.give("P2", "C1", 100_00).get(1), 100_00, MatchLimit.NONE);
        says(book.give("P3", "C1", 100_00).get(1), 0, MatchLimit.BUDGET);
    }

    @Test
    void line_07_a_cascade_counts_what_came_before() {
        var cascade = withRegion(rate(1, 2).stacking(Stacking.CASCADE)).give("P1", "C1", 200_01);
        var independent = withRegion(rate(1, 2)).give("P1", "C1", 200_01);

        says(cascade.get(1), 200_01, MatchLimit.NONE);
        says(independent.get(1), 100_00, MatchLimit.RATE_ROUNDING);
        assertThat(cascade.get(1).explanation(OptionalLong.empty()))
                .startsWith("BASE: 200.01 + 200.01 = 400.02", "RATE: 400.02 x 1/2 = 200.01")
                .last()
                .asString()
                .endsWith("because NONE (rule 1)");
    }

    @Test
    void line_08_the_cap_is_the_places_whoever_pays() {
        var book = ftl();

        assertThat(book.amounts("P1", "C1", 400_00)).containsExactly(400_00L);
        assertThat(book.amounts("P1", "C1", 400_00)).containsExactly(100_00L);
        assertThat(Stream.of("A", "B", "C").flatMap(each -> book.amounts(each, "C1", 500_00).stream()))
                .containsExactly(500_00L, 500_00L, 500_00L);
    }

    @Test
    void line_09_room_goes_in_order_or_in_proportion() {
        assertThat(roomOfThreeHundred().amounts("P1", "C1", 200_00)).containsExactly(100_00L, 0L);
        assertThat(roomOfThreeHundred().inProportion().amounts("P1", "C1", 200_00))
                .containsExactly(50_00L, 50_00L);
        assertThat(roomOfThreeHundred().inProportion().amounts("P1", "C1", 200_01))
                .containsExactly(50_00L, 49_99L);
    }

    private static LineBook roomOfThreeHundred() {
        return new LineBook()
                .programme("FTL", oneForOne())
                .programme("REG", oneForOne())
                .improvement("C1", 1_000_00, 700_00, Overfunding.LIMIT_MATCHES);
    }

    @ParameterizedTest
    @CsvSource({"LIMIT_MATCHES, 0, ROOM", "LIMIT_ALL, 0, ROOM", "ALLOW, 90_00, NONE"})
    void line_10_matches_only_fill_room_unless_over_funding_is_allowed(
            Overfunding overfunding, String matched, MatchLimit limit) {
        var book = ftl().improvement("C1", 1_000_00, 950_00, overfunding);

        says(book.give("P1", "C1", 90_00).get(0), Long.parseLong(matched.replace("_", "")), limit);
    }

    @Test
    void line_11_public_money_weighs_no_more_than_its_ceiling() {
        assertThat(threePublicFunders().amounts("P1", "C1", 100_00)).containsExactly(100_00L, 150_00L, 150_00L);
        var shared = threePublicFunders().inProportion().give("P1", "C1", 100_00);

        assertThat(shared).extracting(MatchResult::amount).containsExactly(88_89L, 133_33L, 177_78L);
        assertThat(shared).extracting(MatchResult::limit).containsOnly(MatchLimit.PUBLIC_CEILING);
    }

    private static LineBook threePublicFunders() {
        return new LineBook("A", "B", "C")
                .programme("A", rate(1, 1).publicCeiling(80))
                .programme("B", rate(3, 2).publicCeiling(80))
                .programme("C", rate(2, 1).publicCeiling(80));
    }

    @Test
    void line_12_aid_of_small_size_ends_at_its_ceiling() {
        var book = new LineBook().programme("FTL", oneForOne().deMinimis()).deMinimisHeld("C1", 299_800_00);

        says(book.give("P1", "C1", 500_00).get(0), 200_00, MatchLimit.DE_MINIMIS);
    }

    @Test
    void line_13_a_budget_goes_to_those_who_come_first() {
        var book = new LineBook().programme("FTL", oneForOne().budget(1_000_00));

        says(book.give("P1", "C1", 400_00).get(0), 400_00, MatchLimit.NONE);
        says(book.give("P2", "C1", 500_00).get(0), 500_00, MatchLimit.NONE);
        says(book.give("P3", "C1", 300_00).get(0), 100_00, MatchLimit.BUDGET);
        says(book.give("P4", "C1", 100_00).get(0), 0, MatchLimit.BUDGET);
    }

    @Test
    void an_exclusive_programme_gives_alone() {
        var last =
                ftl().programme("REG", oneForOne().stacking(Stacking.EXCLUSIVE)).give("P1", "C1", 50_00);
        var first = new LineBook()
                .programme("A", oneForOne().stacking(Stacking.EXCLUSIVE))
                .programme("B", oneForOne())
                .give("P1", "C1", 50_00);

        says(last.get(1), 0, MatchLimit.NOT_ELIGIBLE);
        assertThat(last.get(1).steps()).extracting(Step::code).containsExactly("RATE", "EXCLUSIVE", "RESULT");
        says(first.get(1), 0, MatchLimit.NOT_ELIGIBLE);
    }

    @Test
    void a_programme_at_close_gives_nothing_yet_and_counts_for_nothing() {
        var matches = new LineBook()
                .programme("A", oneForOne().mode(MatchingMode.PRO_RATA_AT_CLOSE))
                .programme("B", rate(1, 2).stacking(Stacking.CASCADE))
                .give("P1", "C1", 50_00);

        says(matches.get(0), 0, MatchLimit.AT_CLOSE);
        assertThat(matches.get(0).asked()).isEqualTo(50_00);
        says(matches.get(1), 25_00, MatchLimit.NONE);
    }

    @Test
    void line_27_a_window_excludes_the_instant_of_its_close() {
        says(ftl().at(Terms.CLOSES).give("P1", "C1", 10_00).get(0), 0, MatchLimit.WINDOW);
        says(ftl().at(Terms.CLOSES.minusMillis(1)).give("P1", "C1", 10_00).get(0), 10_00, MatchLimit.NONE);
        says(ftl().at(Terms.OPENS).give("P1", "C1", 10_00).get(0), 10_00, MatchLimit.NONE);
        says(ftl().at(Terms.OPENS.minusMillis(1)).give("P1", "C1", 10_00).get(0), 0, MatchLimit.WINDOW);
    }

    @Test
    void explains_itself_line_by_line() {
        var book = new LineBook()
                .programme("FTL", oneForOne().capPerPlace(500_00).budget(20_000_00))
                .improvement("C1", 5_000_00, 2_649_50, Overfunding.LIMIT_MATCHES);
        book.give("P1", "C2", 450_50);
        book.improvement("C1", 5_000_00, 3_100_00, Overfunding.LIMIT_MATCHES);

        assertThat(book.give("P1", "C1", 100_00).get(0).explanation(OptionalLong.of(1043)))
                .isEqualTo(
                        List.of(
                                "RATE: 100.00 x 1/1 = 100.00",
                                "CAP_PER_PLACE: 500.00 - 450.50 = 49.50",
                                "BUDGET: 20000.00 - 450.50 = 19549.50",
                                "ROOM: 5000.00 - 3100.00 - 100.00 = 1800.00",
                                "RESULT: min(100.00, 49.50, 19549.50, 1800.00) = 49.50 because CAP_PER_PLACE (rule 1, line 1043)"));
    }
}
