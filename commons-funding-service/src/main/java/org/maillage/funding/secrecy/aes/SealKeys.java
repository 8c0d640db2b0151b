package org.maillage.funding.secrecy.aes;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/**
 * The keys of seals, each 32 bytes in Base64. The one before still opens what it sealed; {@code MAILLAGE_SEAL_KEY} and
 * {@code MAILLAGE_SEAL_PREVIOUS_KEY} give them.
 */
@ConfigMapping(prefix = "maillage.seal")
interface SealKeys {

    String DEVELOPMENT = "ZGV2ZWxvcG1lbnQtb25seS1kby1ub3Qtc2VhbC5pdCE=";

    @WithDefault(DEVELOPMENT)
    String key();

    Optional<String> previousKey();
}
