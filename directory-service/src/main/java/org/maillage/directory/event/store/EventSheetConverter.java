package org.maillage.directory.event.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.event.EventFields;
import org.maillage.directory.event.EventSheet;
import org.maillage.directory.sheet.json.SheetJson;

@Converter(autoApply = true)
@Immutable
class EventSheetConverter implements AttributeConverter<EventSheet, String> {

    private static final SheetJson JSON = new SheetJson(EventFields.ALL);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable EventSheet sheet) {
        return sheet == null ? null : JSON.write(sheet.values());
    }

    @Override
    public @Nullable EventSheet convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new EventSheet(JSON.read(json));
    }
}
