package org.maillage.gateway.running;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Traces are exported where {@code MAILLAGE_OTLP_ENDPOINT} says, and not made when it says nothing. */
public final class TracesWhenAsked implements ConfigSourceFactory {

    private static final int BELOW_EVERY_OTHER = 50;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var endpoint = context.getValue("maillage.otlp.endpoint").getValue();
        var asked = endpoint != null && !endpoint.isBlank();
        return List.of(new PropertiesConfigSource(
                Map.of("quarkus.otel.sdk.disabled", String.valueOf(!asked)), "traces when asked", BELOW_EVERY_OTHER));
    }
}
