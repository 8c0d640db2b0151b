package org.maillage.directory.confirmation.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/**
 * The keys that sign links, each {@code id:secret}. A new one comes once a year; the one before is then still accepted,
 * for links that were given with it.
 */
@ConfigMapping(prefix = "maillage.link")
interface LinkKeys {

    String DEVELOPMENT = "dev:development-only-do-not-sign-with-this";

    @WithDefault(DEVELOPMENT)
    String key();

    Optional<String> previousKey();
}
