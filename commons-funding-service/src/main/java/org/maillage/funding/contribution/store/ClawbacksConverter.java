package org.maillage.funding.contribution.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.contribution.Clawbacks;
import org.maillage.funding.record.json.RowJson;

@Converter(autoApply = true)
@Immutable
class ClawbacksConverter implements AttributeConverter<Clawbacks, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Clawbacks clawbacks) {
        return clawbacks == null ? null : RowJson.text(clawbacks.all());
    }

    @Override
    public @Nullable Clawbacks convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new Clawbacks(RowJson.list(json, Clawbacks.Clawback.class));
    }
}
