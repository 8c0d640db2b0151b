package org.maillage.kit.outbound;

import java.util.Map;
import java.util.Optional;

/**
 * What came back. A redirect is an answer like any other: it is not followed.
 *
 * @param headers by name in lower case
 * @param cut whether there was more than was read
 */
public record OutboundAnswer(int status, Map<String, String> headers, byte[] body, boolean cut) {

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
