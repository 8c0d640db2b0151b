package org.maillage.directory.tool;

import static org.maillage.directory.tool.ToolUsageFields.*;

import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.sheet.Sheet;

/** What is written down of a declared tool. */
public record ToolUsageSheet(Sheet values) {

    public String tool() {
        return values.get(TOOL).orElseThrow();
    }

    /** What it is used for, such as {@code files}. */
    public String need() {
        return values.get(NEED).orElseThrow();
    }

    public Optional<UUID> solution() {
        return values.get(SOLUTION);
    }

    public boolean wantsAlternative() {
        return values.get(WANTS_ALTERNATIVE).orElse(false);
    }
}
