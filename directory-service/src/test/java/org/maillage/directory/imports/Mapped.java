package org.maillage.directory.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.directory.imports.mapping.CommuneRule;
import org.maillage.directory.imports.mapping.MappedRow;
import org.maillage.directory.imports.mapping.RowMapper;
import org.maillage.directory.imports.profile.Profile;
import org.maillage.directory.imports.profile.ShippedProfiles;
import org.maillage.directory.imports.reading.Rows;
import org.maillage.directory.imports.reading.SourceFile;
import org.maillage.kernel.Fault;
import org.maillage.kernel.territory.Territories;

/** All rows of a file, read and mapped by a profile. */
record Mapped(List<MappedRow> rows) {

    static Mapped by(String profileName, Path file) throws IOException {
        return by(new ShippedProfiles().byName(profileName).orElseThrow(), file);
    }

    static Mapped by(Profile profile, Path file) throws IOException {
        var mapper = new RowMapper(profile, false, Territories.load(), Clock.systemUTC());
        var mapped = new ArrayList<MappedRow>();
        try (var rows = open(profile, file)) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                mapped.add(mapper.map(row.get()));
            }
        }
        return new Mapped(mapped);
    }

    static Rows open(Profile profile, Path file) throws IOException {
        return switch (profile.format().type()) {
            case CSV -> SourceFile.csv(file, profile.format().delimiters());
            case JSON -> SourceFile.json(file);
            case GEOJSON -> SourceFile.geoJson(file);
        };
    }

    MappedRow row(String key) {
        return rows.stream()
                .filter(row -> row.key().equals(Optional.of(key)))
                .findFirst()
                .orElseThrow();
    }

    long warned(String code) {
        return warnings(code).size();
    }

    List<Fault> warnings(String code) {
        return rows.stream()
                .flatMap(row -> row.warnings().stream())
                .filter(warning -> warning.code().equals(code))
                .toList();
    }

    long found(CommuneRule rule) {
        return rows.stream()
                .filter(row -> row.commune().equals(Optional.of(rule)))
                .count();
    }

    static Optional<Object> address(MappedRow row, String name) {
        return row.members().get("address") instanceof Map<?, ?> address
                ? Optional.ofNullable(address.get(name))
                : Optional.empty();
    }
}
