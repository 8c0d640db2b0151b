package org.maillage.directory.imports.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of file is read.
 *
 * @param key where a row's external id comes from
 * @param fields of ours, each with its rule; none when the rows are native
 * @param nativeRows the rows are in our words already: the members of {@code PlaceInput}
 * @param leaveOut members of native rows that are not kept, each with the warning that says so
 * @param verifiedAt the row's own date
 * @param correctAt where to mend the source itself
 * @param departmentHint the column that names the department when no postcode does
 */
public record Profile(
        String name,
        Target target,
        Format format,
        FieldRule key,
        List<FieldRule> fields,
        boolean nativeRows,
        Map<String, String> leaveOut,
        @Nullable FieldRule verifiedAt,
        @Nullable String departmentHint,
        @Nullable String licence,
        @Nullable String correctAt) {

    /** What the rules say of the file itself. */
    public record Format(
            Type type,
            List<Character> delimiters,
            List<Character> decimals,
            List<String> absent,
            boolean keepFirstOfRepeatedColumns) {}

    public enum Type {
        CSV,
        JSON,
        GEOJSON
    }

    public Optional<FieldRule> rowDate() {
        return Optional.ofNullable(verifiedAt);
    }

    public Optional<String> hintOfDepartment() {
        return Optional.ofNullable(departmentHint);
    }
}
