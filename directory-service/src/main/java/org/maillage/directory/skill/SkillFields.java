package org.maillage.directory.skill;

import static org.maillage.directory.sheet.SheetField.many;
import static org.maillage.directory.sheet.SheetField.one;

import java.util.List;
import org.maillage.directory.sheet.SheetField;
import org.maillage.kernel.freshness.Part;

/** The fields of the sheet of a skill offer. */
public final class SkillFields {

    public static final SheetField<String> DISPLAY_NAME = one("displayName", Part.SKILLS, String.class);
    public static final SheetField<List<String>> SKILLS = many("skills", Part.SKILLS, String.class);
    public static final SheetField<List<String>> WANTS = many("wants", Part.SKILLS, String.class);
    public static final SheetField<String> DESCRIPTION = one("description", Part.SKILLS, String.class);
    public static final SheetField<ExchangeMode> EXCHANGE = one("exchange", Part.SKILLS, ExchangeMode.class);
    public static final SheetField<String> AVAILABILITY = one("availability", Part.SKILLS, String.class);

    public static final List<SheetField<?>> ALL =
            List.of(DISPLAY_NAME, SKILLS, WANTS, DESCRIPTION, EXCHANGE, AVAILABILITY);

    private SkillFields() {}
}
