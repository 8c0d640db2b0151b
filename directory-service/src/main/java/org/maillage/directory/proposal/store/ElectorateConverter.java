package org.maillage.directory.proposal.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.proposal.Electorate;

/** An array of ids as PostgreSQL writes it. */
@Converter(autoApply = true)
@Immutable
class ElectorateConverter implements AttributeConverter<Electorate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Electorate electorate) {
        return electorate == null
                ? null
                : electorate.places().stream().sorted().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public @Nullable Electorate convertToEntityAttribute(@Nullable String array) {
        return array == null
                ? null
                : new Electorate(
                        Arrays.stream(array.substring(1, array.length() - 1).split(","))
                                .filter(id -> !id.isEmpty())
                                .map(UUID::fromString)
                                .collect(Collectors.toSet()));
    }
}
