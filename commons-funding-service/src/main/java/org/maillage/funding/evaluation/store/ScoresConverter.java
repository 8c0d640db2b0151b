package org.maillage.funding.evaluation.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.evaluation.Scores;
import org.maillage.funding.record.json.RowJson;

@Converter(autoApply = true)
@Immutable
class ScoresConverter implements AttributeConverter<Scores, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Scores scores) {
        return scores == null ? null : RowJson.text(scores);
    }

    @Override
    public @Nullable Scores convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : RowJson.value(json, Scores.class);
    }
}
