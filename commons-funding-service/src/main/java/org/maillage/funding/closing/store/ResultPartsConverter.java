package org.maillage.funding.closing.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.closing.ResultParts;
import org.maillage.funding.record.json.RowJson;

@Converter(autoApply = true)
@Immutable
class ResultPartsConverter implements AttributeConverter<ResultParts, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ResultParts parts) {
        return parts == null ? null : RowJson.text(parts.all());
    }

    @Override
    public @Nullable ResultParts convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new ResultParts(RowJson.list(json, ResultParts.Part.class));
    }
}
