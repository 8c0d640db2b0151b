package org.maillage.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * What a service stands on in its own tests: a real PostgreSQL with an empty database, an in-memory {@code grants}
 * channel, an in-memory publisher ({@link PublishedChanges}) and tokens of {@link Tokens}.
 *
 * <p>{@code @QuarkusTest @QuarkusTestResource(ServiceStack.class)}
 */
public final class ServiceStack implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        TestPostgres.makeDatabase(serviceName());

        var settings = new HashMap<>(InMemoryConnector.switchIncomingChannelsToInMemory("grants"));
        settings.put("maillage.postgres.host", "localhost");
        settings.put("maillage.postgres.port", String.valueOf(TestPostgres.port()));
        settings.put("quarkus.oidc.auth-server-url", "");
        settings.put("quarkus.oidc.public-key", Tokens.publicKey());
        settings.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        return settings;
    }

    @Override
    public void stop() {
        InMemoryConnector.clear();
    }

    private static String serviceName() {
        var properties = new Properties();
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("application.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("quarkus.application.name");
    }
}
