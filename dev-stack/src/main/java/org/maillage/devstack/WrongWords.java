package org.maillage.devstack;

/** The command was not understood: one line for whoever typed it, exit 2. */
public final class WrongWords extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongWords(String message) {
        super(message);
    }
}
