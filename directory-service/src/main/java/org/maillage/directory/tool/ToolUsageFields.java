package org.maillage.directory.tool;

import static org.maillage.directory.sheet.SheetField.one;
import static org.maillage.kernel.freshness.Part.IDENTITY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.directory.sheet.SheetField;

/** The fields of a declared tool's sheet. */
public final class ToolUsageFields {

    public static final SheetField<UUID> SOLUTION = one("solutionId", IDENTITY, UUID.class);
    public static final SheetField<String> TOOL = one("tool", IDENTITY, String.class);
    public static final SheetField<String> NEED = one("need", IDENTITY, String.class);
    public static final SheetField<Integer> SATISFACTION = one("satisfaction", IDENTITY, Integer.class);
    public static final SheetField<Boolean> WANTS_ALTERNATIVE = one("wantsAlternative", IDENTITY, Boolean.class);
    public static final SheetField<LocalDate> SINCE = one("since", IDENTITY, LocalDate.class);

    public static final List<SheetField<?>> ALL = List.of(SOLUTION, TOOL, NEED, SATISFACTION, WANTS_ALTERNATIVE, SINCE);

    private ToolUsageFields() {}
}
