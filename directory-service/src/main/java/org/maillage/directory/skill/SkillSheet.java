package org.maillage.directory.skill;

import org.maillage.directory.sheet.Sheet;

/** What is written down of a skill offer. */
public record SkillSheet(Sheet values) {

    public String displayName() {
        return values.get(SkillFields.DISPLAY_NAME).orElseThrow();
    }

    public ExchangeMode exchange() {
        return values.get(SkillFields.EXCHANGE).orElseThrow();
    }
}
