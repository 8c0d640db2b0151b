package org.maillage.directory.imports.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.maillage.directory.imports.Layout;

/** The rows of one file, in order. */
public interface Rows extends Closeable {

    /** The next row; empty at the end. */
    Optional<SourceRow> next() throws IOException;

    /** How many bytes of the stored file were read so far. */
    long bytesRead();

    Layout layout();
}
