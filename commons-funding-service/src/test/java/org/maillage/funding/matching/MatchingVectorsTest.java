package org.maillage.funding.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class MatchingVectorsTest {

    private static final Map<String, Function<VectorFiles.Case, Object>> ANSWERS = Map.of(
            "matching-first-come", each -> new FirstComeCase(each.given()).answer(),
            "matching-refund", each -> new RefundCase(each.given()).answer(),
            "matching-pro-rata", each -> new ProRataCase(each.given()).answer(),
            "matching-quadratic", each -> QuadraticCase.answer(each.given()),
            "apportionment", each -> new ApportionmentCase(each.given()).answer());

    @TestFactory
    Stream<DynamicTest> every_case_gives_its_figures() {
        return VectorFiles.all().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
    }

    @Test
    void a_directory_without_a_case_is_a_failure(@TempDir Path empty) {
        assertThatThrownBy(() -> VectorFiles.in(empty)).hasMessageContaining("no case");
        assertThatThrownBy(() -> VectorFiles.in(empty.resolve("absent"))).hasMessageContaining("no vectors");
    }

    private static void check(VectorFiles.Case each) {
        var held = false;
        try {
            assertThat(VectorFiles.asJson(answer(each))).as(each.name()).isEqualTo(each.expected());
            held = true;
        } finally {
            System.out.println("vector " + each.name() + ": " + (held ? "ok" : "FAILED"));
        }
    }

    private static Object answer(VectorFiles.Case each) {
        return Objects.requireNonNull(ANSWERS.get(each.file()), "no calculation for " + each.file())
                .apply(each);
    }
}
