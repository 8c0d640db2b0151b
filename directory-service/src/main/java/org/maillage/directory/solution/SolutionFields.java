package org.maillage.directory.solution;

import static org.maillage.directory.sheet.SheetField.many;
import static org.maillage.directory.sheet.SheetField.one;
import static org.maillage.kernel.freshness.Part.IDENTITY;

import java.util.List;
import java.util.UUID;
import org.maillage.directory.sheet.SheetField;

/** The fields of a solution's sheet. */
public final class SolutionFields {

    public static final SheetField<String> NAME = one("name", IDENTITY, String.class);
    public static final SheetField<String> SUMMARY = one("summary", IDENTITY, String.class);
    public static final SheetField<String> URL = one("url", IDENTITY, String.class);
    public static final SheetField<List<String>> NEEDS = many("needs", IDENTITY, String.class);
    public static final SheetField<String> SOFTWARE_LICENCE = one("softwareLicence", IDENTITY, String.class);
    public static final SheetField<Boolean> FREE = one("freeSoftware", IDENTITY, Boolean.class);
    public static final SheetField<List<String>> ALTERNATIVES = many("alternativesTo", IDENTITY, String.class);
    public static final SheetField<UUID> COMMON = one("commonId", IDENTITY, UUID.class);

    public static final List<SheetField<?>> ALL =
            List.of(NAME, SUMMARY, URL, NEEDS, SOFTWARE_LICENCE, FREE, ALTERNATIVES, COMMON);

    private SolutionFields() {}
}
