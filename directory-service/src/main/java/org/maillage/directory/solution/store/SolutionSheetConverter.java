package org.maillage.directory.solution.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.sheet.json.SheetJson;
import org.maillage.directory.solution.SolutionFields;
import org.maillage.directory.solution.SolutionSheet;

@Converter(autoApply = true)
@Immutable
class SolutionSheetConverter implements AttributeConverter<SolutionSheet, String> {

    private static final SheetJson JSON = new SheetJson(SolutionFields.ALL);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SolutionSheet sheet) {
        return sheet == null ? null : JSON.write(sheet.values());
    }

    @Override
    public @Nullable SolutionSheet convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new SolutionSheet(JSON.read(json));
    }
}
