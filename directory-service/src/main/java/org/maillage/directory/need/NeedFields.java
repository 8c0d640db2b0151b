package org.maillage.directory.need;

import static org.maillage.directory.sheet.SheetField.one;
import static org.maillage.kernel.freshness.Part.IDENTITY;

import java.util.List;
import java.util.UUID;
import org.maillage.directory.sheet.SheetField;
import org.maillage.kernel.matching.NeedKind;

/** The fields of a need's sheet. */
public final class NeedFields {

    public static final SheetField<String> TITLE = one("title", IDENTITY, String.class);
    public static final SheetField<NeedKind> KIND = one("kind", IDENTITY, NeedKind.class);
    public static final SheetField<String> DETAILS = one("details", IDENTITY, String.class);
    public static final SheetField<UUID> SOLUTION = one("solutionId", IDENTITY, UUID.class);

    public static final List<SheetField<?>> ALL = List.of(TITLE, KIND, DETAILS, SOLUTION);

    private NeedFields() {}
}
