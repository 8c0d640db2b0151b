package org.maillage.funding.decision.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.decision.Ballot;
import org.maillage.funding.record.json.RowJson;

@Converter(autoApply = true)
@Immutable
class BallotConverter implements AttributeConverter<Ballot, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Ballot ballot) {
        return ballot == null ? null : RowJson.text(ballot);
    }

    @Override
    public @Nullable Ballot convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : RowJson.value(json, Ballot.class);
    }
}
