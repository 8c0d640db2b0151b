package org.maillage.directory.need;

import static org.maillage.directory.need.NeedFields.*;

import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.sheet.Sheet;
import org.maillage.kernel.matching.NeedKind;

/** What is written down of a need. */
public record NeedSheet(Sheet values) {

    public String title() {
        return values.get(TITLE).orElseThrow();
    }

    public NeedKind kind() {
        return values.get(KIND).orElseThrow();
    }

    public Optional<UUID> solution() {
        return values.get(SOLUTION);
    }
}
