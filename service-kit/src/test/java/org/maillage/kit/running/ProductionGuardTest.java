package org.maillage.kit.running;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import org.junit.jupiter.api.Test;

class ProductionGuardTest {

    @Test
    void production_refuses_the_passwords_that_everybody_knows_and_names_them() {
        var guard = new ProductionGuard(true, "directory", "directory_owner", "changed");

        assertThatThrownBy(() -> guard.refuseKnownPasswords(new StartupEvent()))
                .hasMessageContaining("MAILLAGE_DIRECTORY_OWNER_PASSWORD")
                .hasMessageNotContaining("MAILLAGE_DIRECTORY_APP_PASSWORD");
    }

    @Test
    void production_starts_on_passwords_of_its_own() {
        var guard = new ProductionGuard(true, "directory", "one", "two");

        assertThatCode(() -> guard.refuseKnownPasswords(new StartupEvent())).doesNotThrowAnyException();
    }

    @Test
    void development_starts_on_them() {
        var guard = new ProductionGuard(false, "directory", "directory_owner", "directory_app");

        assertThatCode(() -> guard.refuseKnownPasswords(new StartupEvent())).doesNotThrowAnyException();
    }
}
