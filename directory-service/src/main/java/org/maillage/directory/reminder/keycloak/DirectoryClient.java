package org.maillage.directory.reminder.keycloak;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The client of the realm that the directory is, for what it asks Keycloak. */
@ConfigMapping(prefix = "maillage.directory.client")
interface DirectoryClient {

    String DEVELOPMENT = "maillage-directory";

    @WithDefault("maillage-directory")
    String id();

    @WithDefault(DEVELOPMENT)
    String secret();
}
