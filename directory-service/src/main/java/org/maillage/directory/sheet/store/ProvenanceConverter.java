package org.maillage.directory.sheet.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.sheet.Provenance;
import org.maillage.directory.sheet.json.SheetJson;

@Converter(autoApply = true)
@Immutable
class ProvenanceConverter implements AttributeConverter<Provenance, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Provenance provenance) {
        return provenance == null ? null : SheetJson.text(provenance.origins());
    }

    @Override
    public @Nullable Provenance convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : SheetJson.value("{\"origins\":" + json + "}", Provenance.class);
    }
}
