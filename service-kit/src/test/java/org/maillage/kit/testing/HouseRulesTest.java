package org.maillage.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseRulesTest {

    private static final String SAMPLES = "org.maillage.kit.testing.samples";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(SAMPLES);

    @ParameterizedTest
    @CsvSource({
        "domain, KnowsJackson",
        "names, Strings",
        "stores, OpenStore",
        "flow, AsksTheStore",
        "injection, InjectsAField",
        "time, ReadsTheClock",
        "transactions, OpensATransaction",
        "setters, HasASetter",
        "output, Prints",
        "nulls, Unmarked",
        "money, RoundsMoney"
    })
    void each_rule_finds_its_sample(String rule, String sample) {
        var checked = Objects.requireNonNull(HouseRules.under(SAMPLES).get(rule));

        var found = checked.evaluate(CLASSES).getFailureReport();

        assertThat(found.getDetails()).anyMatch(detail -> detail.contains(sample));
    }

    @Test
    void no_rule_is_without_a_sample() {
        Map<String, ?> rules = HouseRules.under(SAMPLES);

        assertThat(rules)
                .containsOnlyKeys(
                        "domain",
                        "names",
                        "stores",
                        "flow",
                        "injection",
                        "time",
                        "transactions",
                        "setters",
                        "output",
                        "nulls",
                        "money");
    }
}
