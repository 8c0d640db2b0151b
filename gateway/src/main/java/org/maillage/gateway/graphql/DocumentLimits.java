package org.maillage.gateway.graphql;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one document may ask for; each limit is refused with a code of its own before any work is done. */
@ConfigMapping(prefix = "maillage.graphql.limits")
interface DocumentLimits {

    @WithDefault("1048576")
    int requestBytes();

    @WithDefault("10240")
    int documentBytes();

    @WithDefault("1000")
    int tokens();

    @WithDefault("15")
    int depth();

    @WithDefault("30")
    int aliases();

    @WithDefault("20")
    int rootFields();

    @WithDefault("50")
    int directives();

    @WithDefault("5000")
    long cost();
}
