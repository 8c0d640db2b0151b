package org.maillage.funding.doors;

import java.util.Map;

/**
 * One operation that writes.
 *
 * @param path below {@code /api/funding}, with the names of the {@link World}'s things in braces
 * @param body what is sent, with the same names
 */
record Route(String method, String path, Who who, Map<String, Object> body) {

    /** As OpenAPI has it, but for the names of parameters. */
    String operation() {
        return method + " /api/funding" + path.replaceAll("\\{[^}]*}", "{}");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
