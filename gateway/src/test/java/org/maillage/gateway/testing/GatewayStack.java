package org.maillage.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.maillage.kit.testing.Tokens;

/** A gateway alone: {@link FakeOwners} stand for those it asks by GraphQL; behind its door all but the directory, and Keycloak, are away. */
public final class GatewayStack implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var owners = freePort();
        var nobody = "http://localhost:" + freePort();
        var settings = new HashMap<String, String>();
        settings.put("maillage.test.owners.port", String.valueOf(owners));
        settings.put("quarkus.rest-client.directory.url", "http://localhost:" + owners);
        settings.put("quarkus.rest-client.funding.url", "http://localhost:" + owners);
        settings.put("maillage.owners.directory.url", "http://localhost:" + owners);
        settings.put("maillage.owners.funding.url", nobody);
        settings.put("maillage.owners.mobility.url", nobody);
        settings.put("maillage.read-your-writes.at-most", "PT0.5S");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.oidc.auth-server-url", "");
        settings.put("quarkus.oidc.jwks-path", "");
        settings.put("quarkus.oidc.public-key", Tokens.publicKey());
        settings.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        return settings;
    }

    @Override
    public void stop() {}

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
