package org.maillage.kit.outbound;

/** The address is none that may be called; the message says why. */
public final class OutboundRefused extends RuntimeException {

    OutboundRefused(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
