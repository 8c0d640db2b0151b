package org.maillage.directory.need.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.need.Answers;
import org.maillage.directory.sheet.json.SheetJson;

@Converter(autoApply = true)
@Immutable
class AnswersConverter implements AttributeConverter<Answers, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Answers answers) {
        return answers == null ? null : SheetJson.text(answers.all());
    }

    @Override
    public @Nullable Answers convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : SheetJson.value("{\"all\":" + json + "}", Answers.class);
    }
}
