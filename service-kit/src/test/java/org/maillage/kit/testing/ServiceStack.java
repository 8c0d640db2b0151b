package org.maillage.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a service stands on in its own tests: a real PostgreSQL with an empty database, in-memory channels
 * for {@code grants} and whatever else its {@code application.properties} hears, an in-memory publisher ({@link PublishedChanges}) and tokens of {@link Tokens}.
 *
 * <p>{@code @QuarkusTest @QuarkusTestResource(ServiceStack.class)}
 */
public final class ServiceStack implements QuarkusTestResourceLifecycleManager {

    private static final Pattern CHANNEL = Pattern.compile("mp\\.messaging\\.incoming\\.([a-z-]+)\\.topic");

    @Override
    public Map<String, String> start() {
        var properties = applicationProperties();
        TestPostgres.makeDatabase(properties.getProperty("quarkus.application.name"));

        var settings = new HashMap<>(InMemoryConnector.switchIncomingChannelsToInMemory(channelsOf(properties)));
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

    private static String[] channelsOf(Properties properties) {
        var heard = properties.stringPropertyNames().stream()
                .map(CHANNEL::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
        return Stream.concat(Stream.of("grants"), heard).distinct().toArray(String[]::new);
    }

    private static Properties applicationProperties() {
        var properties = new Properties();
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("application.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
