package org.maillage.directory.place;

import java.util.List;
import java.util.Optional;
import org.maillage.kernel.Fault;

/**
 * What became of one row.
 *
 * @param place the place created or found; empty when rejected, or when a dry run would have created it
 * @param rejection why it was rejected, empty otherwise
 * @param warnings what was dropped, mended or kept, each with the pointer of its member
 * @param differences the fields that change, for a dry run's report
 */
public record ImportOutcome(
        Kind kind,
        Optional<PlaceId> place,
        Optional<Fault> rejection,
        List<Fault> warnings,
        List<Difference> differences) {

    public enum Kind {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    /** One field's value before and after, as text; empty when there is none. */
    public record Difference(String field, String before, String after) {}
}
