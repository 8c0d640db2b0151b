package org.maillage.directory.solution.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.sheet.json.SheetJson;
import org.maillage.directory.solution.Assessments;

@Converter(autoApply = true)
@Immutable
class AssessmentsConverter implements AttributeConverter<Assessments, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Assessments assessments) {
        return assessments == null ? null : SheetJson.text(assessments.all());
    }

    @Override
    public @Nullable Assessments convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : SheetJson.value("{\"all\":" + json + "}", Assessments.class);
    }
}
