package org.maillage.directory.skill.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.sheet.json.SheetJson;
import org.maillage.directory.skill.SkillFields;
import org.maillage.directory.skill.SkillSheet;

@Converter(autoApply = true)
@Immutable
class SkillSheetConverter implements AttributeConverter<SkillSheet, String> {

    private static final SheetJson JSON = new SheetJson(SkillFields.ALL);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SkillSheet sheet) {
        return sheet == null ? null : JSON.write(sheet.values());
    }

    @Override
    public @Nullable SkillSheet convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new SkillSheet(JSON.read(json));
    }
}
