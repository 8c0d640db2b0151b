package org.maillage.kit.running;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** With {@code MAILLAGE_PRODUCTION=true} a service does not start on the passwords that everybody knows. */
@Singleton
class ProductionGuard {

    private static final int FIRST = 1;

    private final boolean production;
    private final String service;
    private final String ownerPassword;
    private final String appPassword;

    ProductionGuard(
            @ConfigProperty(name = "maillage.production", defaultValue = "false") boolean production,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "quarkus.flyway.password") String ownerPassword,
            @ConfigProperty(name = "quarkus.datasource.password") String appPassword) {
        this.production = production;
        this.service = service;
        this.ownerPassword = ownerPassword;
        this.appPassword = appPassword;
    }

    void refuseKnownPasswords(@Observes @Priority(FIRST) StartupEvent event) {
        var known = knownPasswords();
        if (production && !known.isEmpty()) {
            throw new IllegalStateException("MAILLAGE_PRODUCTION is true and the password is still the one of"
                    + " development; set " + String.join(" and ", known));
        }
    }

    /** The variables whose password is still the default. */
    List<String> knownPasswords() {
        record Secret(String variable, String value, String known) {}
        var prefix = "MAILLAGE_" + service.toUpperCase(Locale.ROOT);
        return Stream.of(
                        new Secret(prefix + "_OWNER_PASSWORD", ownerPassword, service + "_owner"),
                        new Secret(prefix + "_APP_PASSWORD", appPassword, service + "_app"))
                .filter(secret -> secret.value().equals(secret.known()))
                .map(Secret::variable)
                .toList();
    }
}
