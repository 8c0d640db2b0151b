package org.maillage.directory.tool.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.sheet.json.SheetJson;
import org.maillage.directory.tool.ToolUsageFields;
import org.maillage.directory.tool.ToolUsageSheet;

@Converter(autoApply = true)
@Immutable
class ToolUsageSheetConverter implements AttributeConverter<ToolUsageSheet, String> {

    private static final SheetJson JSON = new SheetJson(ToolUsageFields.ALL);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ToolUsageSheet sheet) {
        return sheet == null ? null : JSON.write(sheet.values());
    }

    @Override
    public @Nullable ToolUsageSheet convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new ToolUsageSheet(JSON.read(json));
    }
}
