package org.maillage.directory.catalogue.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.catalogue.Keepers;
import org.maillage.directory.sheet.json.SheetJson;

@Converter(autoApply = true)
@Immutable
class KeepersConverter implements AttributeConverter<Keepers, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Keepers keepers) {
        return keepers == null ? null : SheetJson.text(keepers.networks());
    }

    @Override
    public @Nullable Keepers convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : SheetJson.value("{\"networks\":" + json + "}", Keepers.class);
    }
}
