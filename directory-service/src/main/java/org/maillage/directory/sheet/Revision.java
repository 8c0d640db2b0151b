package org.maillage.directory.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a patch makes of a sheet. A weaker word never writes over a stronger one; the same value changes nothing.
 *
 * @param changed the fields with another value than before
 * @param kept the fields that a stronger word held
 */
public record Revision(Sheet sheet, Provenance provenance, List<SheetField<?>> changed, List<SheetField<?>> kept) {

    /** @param standing the level that the present value of a field still has */
    public static Revision of(
            Sheet present,
            Provenance provenance,
            SheetPatch patch,
            Origin origin,
            Function<SheetField<?>, Origin.Level> standing) {
        var drafted = new Draft(present, provenance);
        patch.forEach((field, said) -> {
            var value = said.value().filter(field::says);
            if (value.equals(present.get(field))) {
                return;
            }
            if (present.has(field) && standing.apply(field).compareTo(origin.level()) > 0) {
                drafted.kept.add(field);
                return;
            }
            drafted.sheet = drafted.sheet.put(field, value);
            drafted.provenance = drafted.provenance.with(field, origin);
            drafted.changed.add(field);
        });
        return new Revision(drafted.sheet, drafted.provenance, List.copyOf(drafted.changed), List.copyOf(drafted.kept));
    }

    public boolean changesNothing() {
        return changed.isEmpty();
    }

    private static final class Draft {
        private Sheet sheet;
        private Provenance provenance;
        private final List<SheetField<?>> changed = new ArrayList<>();
        private final List<SheetField<?>> kept = new ArrayList<>();

        private Draft(Sheet sheet, Provenance provenance) {
            this.sheet = sheet;
            this.provenance = provenance;
        }
    }
}
