package org.maillage.funding.payout.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.payout.PayoutParts;
import org.maillage.funding.record.json.RowJson;

@Converter(autoApply = true)
@Immutable
class PayoutPartsConverter implements AttributeConverter<PayoutParts, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PayoutParts parts) {
        return parts == null ? null : RowJson.text(parts.all());
    }

    @Override
    public @Nullable PayoutParts convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new PayoutParts(RowJson.list(json, PayoutParts.Part.class));
    }
}
