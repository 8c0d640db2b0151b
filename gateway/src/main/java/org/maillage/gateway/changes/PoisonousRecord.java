package org.maillage.gateway.changes;

/** A record that cannot be taken in; the message says why, never what it holds. */
final class PoisonousRecord extends Exception {

    PoisonousRecord(String reason) {
        super(reason);
    }

    PoisonousRecord(Exception cause) {
        super(cause.getMessage(), cause);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
