package org.maillage.funding.programme.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.programme.ProgrammeRule;
import org.maillage.funding.record.json.RowJson;

@Converter(autoApply = true)
@Immutable
class ProgrammeRuleConverter implements AttributeConverter<ProgrammeRule, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ProgrammeRule rule) {
        return rule == null ? null : RowJson.text(rule);
    }

    @Override
    public @Nullable ProgrammeRule convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : RowJson.value(json, ProgrammeRule.class);
    }
}
