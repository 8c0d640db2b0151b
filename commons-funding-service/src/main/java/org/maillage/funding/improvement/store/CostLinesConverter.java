package org.maillage.funding.improvement.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.improvement.CostLine;
import org.maillage.funding.improvement.CostLines;
import org.maillage.funding.record.json.RowJson;

@Converter(autoApply = true)
@Immutable
class CostLinesConverter implements AttributeConverter<CostLines, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CostLines value) {
        return value == null ? null : RowJson.text(value.all());
    }

    @Override
    public @Nullable CostLines convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new CostLines(RowJson.list(json, CostLine.class));
    }
}
