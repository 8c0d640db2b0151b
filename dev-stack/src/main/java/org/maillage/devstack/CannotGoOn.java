package org.maillage.devstack;

/** The command was understood and could not be carried out: one clear message, exit 1. */
public final class CannotGoOn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotGoOn(String message) {
        super(message);
    }

    public CannotGoOn(String message, Throwable cause) {
        super(message, cause);
    }
}
