package org.maillage.directory.place;

import org.maillage.directory.sheet.Origin;
import org.maillage.directory.sheet.Provenance;
import org.maillage.directory.sheet.Revision;
import org.maillage.kernel.input.Faults;

/** Says which fields a stronger word held. */
public final class KeptFields {

    private KeptFields() {}

    public static void warn(Revision revision, Provenance provenance, Faults faults) {
        for (var field : revision.kept()) {
            var level = provenance.of(field).map(Origin::level).orElse(Origin.Level.STEWARD);
            var code = level == Origin.Level.STEWARD ? "kept-by-steward" : "kept-by-network-sync";
            faults.warn("/" + field.name(), code, "The present value is a stronger word and stays.");
        }
    }
}
