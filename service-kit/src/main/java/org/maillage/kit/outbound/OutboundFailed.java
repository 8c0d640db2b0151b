package org.maillage.kit.outbound;

/** The other side could not be reached, or not in time. */
public final class OutboundFailed extends Exception {

    OutboundFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
