package org.maillage.kit.outbound;

import java.time.Duration;
import java.util.Map;

/**
 * What is sent to an address that was given to us.
 *
 * @param body empty with GET
 * @param most how many bytes of the answer are read; what is more is left
 */
public record OutboundRequest(
        String method, String url, Map<String, String> headers, byte[] body, Duration patience, int most) {

    /** A GET that waits 15 seconds in all. */
    public static OutboundRequest get(String url, Map<String, String> headers, int most) {
        return new OutboundRequest("GET", url, headers, new byte[0], Duration.ofSeconds(15), most);
    }
}
