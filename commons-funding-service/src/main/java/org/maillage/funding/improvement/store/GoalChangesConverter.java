package org.maillage.funding.improvement.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.improvement.GoalChange;
import org.maillage.funding.improvement.GoalChanges;
import org.maillage.funding.record.json.RowJson;

@Converter(autoApply = true)
@Immutable
class GoalChangesConverter implements AttributeConverter<GoalChanges, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable GoalChanges value) {
        return value == null ? null : RowJson.text(value.all());
    }

    @Override
    public @Nullable GoalChanges convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new GoalChanges(RowJson.list(json, GoalChange.class));
    }
}
