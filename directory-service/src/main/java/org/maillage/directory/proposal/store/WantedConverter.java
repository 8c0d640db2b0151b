package org.maillage.directory.proposal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.proposal.Wanted;

/** Members as they were sent: those that are null are kept. */
@Converter(autoApply = true)
@Immutable
class WantedConverter implements AttributeConverter<Wanted, String> {

    private static final TypeReference<Map<String, @Nullable Object>> MEMBERS = new TypeReference<>() {};
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Wanted wanted) {
        try {
            return wanted == null ? null : JSON.writeValueAsString(wanted.members());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Wanted convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? null : new Wanted(JSON.readValue(json, MEMBERS));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
