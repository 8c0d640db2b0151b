package org.maillage.directory.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The uploaded files, each kept until its import ends, so that a restart goes on where it stopped. */
public interface Uploads {

    /** Keeps the bytes; refuses {@code too-large} beyond what is taken. */
    ImportRun.Upload keep(ImportId id, InputStream bytes) throws IOException;

    Path of(ImportId id);

    void discard(ImportId id);
}
