package org.maillage.devstack;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the stack lives and listens.
 *
 * @param project the root of the clone
 * @param home the stack's state, {@code .maillage} of the project unless {@code MAILLAGE_HOME} says otherwise
 * @param environment the {@code MAILLAGE_*} variables, handed on to every process
 */
public record Settings(Path project, Path home, Map<Port, Integer> ports, Map<String, String> environment) {

    public Settings {
        ports = Map.copyOf(ports);
        environment = Map.copyOf(environment);
    }

    /** Reads the variables; a number that is no port is a {@link WrongWords}. */
    public static Settings from(Path project, Map<String, String> variables) {
        var root = project.toAbsolutePath().normalize();
        var home = Path.of(variables.getOrDefault(
                "MAILLAGE_HOME", root.resolve(".maillage").toString()));
        var ports = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            ports.put(port, number(port, variables.get(port.variable())));
        }
        var ours = new TreeMap<String, String>();
        variables.forEach((name, value) -> {
            if (name.startsWith("MAILLAGE_")) {
                ours.put(name, value);
            }
        });
        return new Settings(root, home.toAbsolutePath().normalize(), ports, ours);
    }

    private static int number(Port port, @org.jspecify.annotations.Nullable String given) {
        if (given == null || given.isBlank()) {
            return port.usual();
        }
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > 65535) {
            throw new WrongWords(port.variable() + "=" + given + " is not a port number (1-65535)");
        }
        return Integer.parseInt(given);
    }

    public int port(Port port) {
        return java.util.Objects.requireNonNull(ports.get(port));
    }

    /** The address that the processes listen on: this machine alone unless {@code MAILLAGE_LISTEN} opens it. */
    public String listen() {
        return variable("MAILLAGE_LISTEN", "127.0.0.1");
    }

    public String variable(String name, String otherwise) {
        return environment.getOrDefault(name, otherwise);
    }

    public String gatewayUrl() {
        return url(Port.GATEWAY);
    }

    public String url(Port port) {
        return "http://localhost:" + port(port);
    }

    /** The realm's address, which is also the issuer of its tokens. */
    public String realmUrl() {
        return url(Port.KEYCLOAK) + "/realms/maillage";
    }
}
