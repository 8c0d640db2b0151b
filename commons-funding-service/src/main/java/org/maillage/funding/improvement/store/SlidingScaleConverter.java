package org.maillage.funding.improvement.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.improvement.SlidingScale;
import org.maillage.funding.record.json.RowJson;

@Converter(autoApply = true)
@Immutable
class SlidingScaleConverter implements AttributeConverter<SlidingScale, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SlidingScale value) {
        return value == null ? null : RowJson.text(value);
    }

    @Override
    public @Nullable SlidingScale convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : RowJson.value(json, SlidingScale.class);
    }
}
