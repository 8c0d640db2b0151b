package org.maillage.mobility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.kit.testing.ClassFiles;
import org.maillage.kit.testing.HouseRules;

class MobilityHouseTest {

    @Test
    void the_rules_of_the_house_hold() {
        HouseRules.holdIn("org.maillage.mobility");
    }

    @Test
    void every_dependency_runs_on_java_17() {
        var jars = ClassFiles.jars();

        assertThat(jars).hasSizeGreaterThan(100);
        assertThat(jars).allSatisfy(jar -> assertThat(ClassFiles.newerThan(ClassFiles.JAVA_17, jar))
                .isEmpty());
    }
}
