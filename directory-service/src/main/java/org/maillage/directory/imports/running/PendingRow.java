package org.maillage.directory.imports.running;

import org.maillage.directory.imports.mapping.MappedRow;
import org.maillage.directory.imports.reading.SourceRow;

/** A row that is read and mapped, not yet written. */
record PendingRow(long number, SourceRow source, MappedRow mapped) {}
