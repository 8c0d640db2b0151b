package org.maillage.funding.contribution.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.contribution.MatchSteps;
import org.maillage.funding.matching.Step;
import org.maillage.funding.record.json.RowJson;

@Converter(autoApply = true)
@Immutable
class MatchStepsConverter implements AttributeConverter<MatchSteps, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable MatchSteps steps) {
        return steps == null ? null : RowJson.text(steps.all());
    }

    @Override
    public @Nullable MatchSteps convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new MatchSteps(RowJson.list(json, Step.class));
    }
}
