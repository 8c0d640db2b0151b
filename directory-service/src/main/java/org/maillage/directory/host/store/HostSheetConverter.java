package org.maillage.directory.host.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.host.HostFields;
import org.maillage.directory.host.HostSheet;
import org.maillage.directory.sheet.json.SheetJson;

@Converter(autoApply = true)
@Immutable
class HostSheetConverter implements AttributeConverter<HostSheet, String> {

    private static final SheetJson JSON = new SheetJson(HostFields.ALL);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable HostSheet sheet) {
        return sheet == null ? null : JSON.write(sheet.values());
    }

    @Override
    public @Nullable HostSheet convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new HostSheet(JSON.read(json));
    }
}
