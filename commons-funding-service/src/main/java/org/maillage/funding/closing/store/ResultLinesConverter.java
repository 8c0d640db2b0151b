package org.maillage.funding.closing.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.closing.ResultLines;
import org.maillage.funding.record.json.RowJson;

@Converter(autoApply = true)
@Immutable
class ResultLinesConverter implements AttributeConverter<ResultLines, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ResultLines lines) {
        return lines == null ? null : RowJson.text(lines.all());
    }

    @Override
    public @Nullable ResultLines convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new ResultLines(RowJson.list(json, ResultLines.Line.class));
    }
}
