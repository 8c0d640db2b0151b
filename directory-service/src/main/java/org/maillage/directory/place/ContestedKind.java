package org.maillage.directory.place;

import java.util.List;
import java.util.UUID;
import org.maillage.directory.sheet.SheetField;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;

/** A kind of things that sources may disagree about; each is a bean of its own. */
public interface ContestedKind {

    /** Its name in topics. */
    String name();

    List<SheetField<?>> fields();

    /** Writes what was offered, with the rank of the writer, and publishes it; the place's row is locked. */
    void take(UUID thing, Place place, SheetPatch offered, Writer writer);
}
