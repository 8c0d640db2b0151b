package org.maillage.gateway.door;

import org.maillage.kernel.Refusal;

/** How much one request may send: bulk imports more than the rest. */
final class Sizes {

    private static final long LARGEST_BODY = 20L << 20;
    private static final long LARGEST_IMPORT = 200L << 20;
    private static final String IMPORTS = "/api/directory/imports";

    private Sizes() {}

    static long largest(String uri) {
        return uri.equals(IMPORTS) || uri.startsWith(IMPORTS + "?") ? LARGEST_IMPORT : LARGEST_BODY;
    }

    static Refusal tooLarge(String uri) {
        return new Refusal("too-large", "At most " + (largest(uri) >> 20) + " MB are read here.")
                .with("limit", largest(uri));
    }
}
