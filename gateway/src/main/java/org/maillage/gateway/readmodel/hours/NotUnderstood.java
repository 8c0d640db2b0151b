package org.maillage.gateway.readmodel.hours;

/** The hours hold something that is not evaluated here, or cannot be parsed. */
final class NotUnderstood extends Exception {

    NotUnderstood(String what) {
        super(what);
    }

    NotUnderstood(Throwable cause) {
        super(cause);
    }
}
