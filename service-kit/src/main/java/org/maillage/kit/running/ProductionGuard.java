package org.maillage.kit.running;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** With {@code MAILLAGE_PRODUCTION=true} a service does not start on the secrets that everybody knows. */
@Singleton
class ProductionGuard {

    private static final int FIRST = 1;

    private final boolean production;
    private final String service;
    private final String ownerPassword;
    private final String appPassword;
    private final List<DevelopmentSecret> others;

    ProductionGuard(
            @ConfigProperty(name = "maillage.production", defaultValue = "false") boolean production,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "quarkus.flyway.password") String ownerPassword,
            @ConfigProperty(name = "quarkus.datasource.password") String appPassword,
            @All List<DevelopmentSecret> others) {
        this.production = production;
        this.service = service;
        this.ownerPassword = ownerPassword;
        this.appPassword = appPassword;
        this.others = others;
    }

    void refuseKnownSecrets(@Observes @Priority(FIRST) StartupEvent event) {
        var known = knownSecrets();
        if (production && !known.isEmpty()) {
            throw new IllegalStateException("MAILLAGE_PRODUCTION is true and a secret is still the one of"
                    + " development; set " + String.join(" and ", known));
        }
    }

    /** The variables whose secret is still the one of development. */
    List<String> knownSecrets() {
        record Secret(String variable, String value, String known) {}
        var prefix = "MAILLAGE_" + service.toUpperCase(Locale.ROOT);
        var passwords = Stream.of(
                        new Secret(prefix + "_OWNER_PASSWORD", ownerPassword, service + "_owner"),
                        new Secret(prefix + "_APP_PASSWORD", appPassword, service + "_app"))
                .filter(secret -> secret.value().equals(secret.known()))
                .map(Secret::variable);
        var more = others.stream().filter(DevelopmentSecret::isInUse).map(DevelopmentSecret::variable);
        return Stream.concat(passwords, more).toList();
    }
}
