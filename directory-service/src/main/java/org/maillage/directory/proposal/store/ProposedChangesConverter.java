package org.maillage.directory.proposal.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.proposal.ProposedChanges;
import org.maillage.directory.sheet.json.SheetJson;

@Converter(autoApply = true)
@Immutable
class ProposedChangesConverter implements AttributeConverter<ProposedChanges, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ProposedChanges changes) {
        return changes == null ? null : SheetJson.text(changes.changes());
    }

    @Override
    public @Nullable ProposedChanges convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : SheetJson.value("{\"changes\":" + json + "}", ProposedChanges.class);
    }
}
