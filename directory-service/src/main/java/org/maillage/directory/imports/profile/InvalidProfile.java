package org.maillage.directory.imports.profile;

/** The profile cannot be used; says the line. */
public final class InvalidProfile extends RuntimeException {

    private final int line;

    InvalidProfile(int line, String why) {
        super("line " + line + ": " + why);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
