package org.maillage.directory.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.place.ImportOutcome;
import org.maillage.kernel.Fault;

/**
 * What became of one row.
 *
 * @param entry the thing created or found; empty when rejected, or when a dry run would have created it
 * @param rejection why it was rejected, empty otherwise
 * @param warnings what was dropped, mended or kept, each with the pointer of its member
 * @param differences the fields that change, for a dry run's report
 */
public record EntryOutcome(
        ImportOutcome.Kind kind,
        Optional<UUID> entry,
        Optional<Fault> rejection,
        List<Fault> warnings,
        List<ImportOutcome.Difference> differences) {}
