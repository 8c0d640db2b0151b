package org.maillage.directory.resource.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.resource.ResourceFields;
import org.maillage.directory.resource.ResourceSheet;
import org.maillage.directory.sheet.json.SheetJson;

@Converter(autoApply = true)
@Immutable
class ResourceSheetConverter implements AttributeConverter<ResourceSheet, String> {

    private static final SheetJson JSON = new SheetJson(ResourceFields.ALL);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ResourceSheet sheet) {
        return sheet == null ? null : JSON.write(sheet.values());
    }

    @Override
    public @Nullable ResourceSheet convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new ResourceSheet(JSON.read(json));
    }
}
