package org.maillage.directory;

import org.junit.jupiter.api.Test;
import org.maillage.kit.testing.HouseRules;

class DirectoryHouseRulesTest {

    @Test
    void the_directory_is_built_as_the_house_is() {
        HouseRules.holdIn("org.maillage.directory");
    }
}
