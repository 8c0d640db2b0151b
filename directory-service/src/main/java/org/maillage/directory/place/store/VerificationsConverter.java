package org.maillage.directory.place.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.Verifications;
import org.maillage.directory.sheet.json.SheetJson;

@Converter(autoApply = true)
@Immutable
class VerificationsConverter implements AttributeConverter<Verifications, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Verifications verifications) {
        return verifications == null ? null : SheetJson.text(verifications.parts());
    }

    @Override
    public @Nullable Verifications convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : SheetJson.value("{\"parts\":" + json + "}", Verifications.class);
    }
}
