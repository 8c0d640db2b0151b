package org.maillage.directory.imports.reading;

import java.io.IOException;

/** The file as a whole cannot be read as what it should be. */
public final class UnreadableFile extends IOException {

    public UnreadableFile(String why) {
        super(why);
    }
}
