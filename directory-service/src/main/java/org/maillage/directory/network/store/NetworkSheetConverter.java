package org.maillage.directory.network.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.network.NetworkFields;
import org.maillage.directory.network.NetworkSheet;
import org.maillage.directory.sheet.json.SheetJson;

@Converter(autoApply = true)
@Immutable
class NetworkSheetConverter implements AttributeConverter<NetworkSheet, String> {

    private static final SheetJson JSON = new SheetJson(NetworkFields.ALL);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable NetworkSheet sheet) {
        return sheet == null ? null : JSON.write(sheet.values());
    }

    @Override
    public @Nullable NetworkSheet convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new NetworkSheet(JSON.read(json));
    }
}
