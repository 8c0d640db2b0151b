package org.maillage.kit.running;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductionGuardTest {

    private static final DevelopmentSecret LINK_KEY = new DevelopmentSecret() {
        @Override
        public String variable() {
            return "MAILLAGE_LINK_KEY";
        }

        @Override
        public boolean isInUse() {
            return true;
        }
    };

    @Test
    void production_refuses_the_secrets_that_everybody_knows_and_names_them() {
        var guard = new ProductionGuard(true, "directory", "directory_owner", "changed", List.of(LINK_KEY));

        assertThatThrownBy(() -> guard.refuseKnownSecrets(new StartupEvent()))
                .hasMessageContaining("MAILLAGE_DIRECTORY_OWNER_PASSWORD")
                .hasMessageContaining("MAILLAGE_LINK_KEY")
                .hasMessageNotContaining("MAILLAGE_DIRECTORY_APP_PASSWORD");
    }

    @Test
    void production_starts_on_secrets_of_its_own() {
        var guard = new ProductionGuard(true, "directory", "one", "two", List.of());

        assertThatCode(() -> guard.refuseKnownSecrets(new StartupEvent())).doesNotThrowAnyException();
    }

    @Test
    void development_starts_on_them() {
        var guard = new ProductionGuard(false, "directory", "directory_owner", "directory_app", List.of(LINK_KEY));

        assertThatCode(() -> guard.refuseKnownSecrets(new StartupEvent())).doesNotThrowAnyException();
    }
}
