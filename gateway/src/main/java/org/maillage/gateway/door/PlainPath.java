package org.maillage.gateway.door;

import java.util.regex.Pattern;

/**
 * A path that says plainly what it names. What a proxy and a service could read in two ways is refused: dot segments,
 * empty segments, parameters, backslashes, and any of them encoded, or encoded twice.
 */
final class PlainPath {

    private static final Pattern SEGMENTS = Pattern.compile("(/([A-Za-z0-9._~!$&'()*+,=:@-]|%[0-9A-Fa-f]{2})+)+/?");
    private static final Pattern ENCODED_TRICK = Pattern.compile("%(2[eEfF5]|3[bB]|5[cC]|[01][0-9A-Fa-f]|7[fF])");

    private PlainPath() {}

    /** The path of a request's URI as it was sent, not decoded nor normalised. */
    static boolean isPlain(String path) {
        if (!SEGMENTS.matcher(path).matches() || ENCODED_TRICK.matcher(path).find()) {
            return false;
        }
        for (var segment : path.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return true;
    }
}
