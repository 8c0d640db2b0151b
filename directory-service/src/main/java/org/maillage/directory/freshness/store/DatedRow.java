package org.maillage.directory.freshness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.freshness.DatedPlace;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.freshness.Part;

/** One row of the dates: a place, when each of its parts was confirmed, and the dates of its children. */
final class DatedRow {

    /** What the parts that are made of children are made of. */
    private static final Map<Part, String> CHILDREN = Map.of(
            Part.SPACES, "select verified_at from space where place_id = p.id",
            Part.EQUIPMENT, "select verified_at from equipment where place_id = p.id",
            Part.SKILLS, "select consented_at as verified_at from skill_offer where place_id = p.id and published",
            Part.TARIFFS,
                    "select verified_at from space where place_id = p.id and priced"
                            + " union all select verified_at from equipment where place_id = p.id and priced");

    private static final String CHILDREN_OF_A_PART = """
            left join lateral (
              select count(*) as count, count(verified_at) as verified, min(verified_at) as oldest from (%2$s) c
            ) of_%1$s on true
            """;

    private static final String CONFIRMED = "(p.verifications -> '%1$s' ->> 'at')::timestamptz as at_%1$s";
    private static final String DATES =
            "of_%1$s.count as count_%1$s, of_%1$s.verified as verified_%1$s, of_%1$s.oldest as oldest_%1$s";

    /** Those that are public and not closed; more conditions may follow. */
    static final String QUERY = """
            select p.id, p.name, p.department,
              array(select network_id from place_network where place_id = p.id) as networks,
              jsonb_exists_any(p.sheet, array['address', 'stops']) as has_address,
              jsonb_exists(p.sheet, 'openingHours') as has_hours,
              %s
            from place p
            %s where p.status <> 'CLOSED' and p.visibility = 'PUBLIC'""".formatted(columns(), joins());

    private DatedRow() {}

    private static String columns() {
        return Stream.concat(
                        Arrays.stream(Part.values()).map(CONFIRMED::formatted),
                        CHILDREN.keySet().stream().map(DATES::formatted))
                .collect(Collectors.joining(",\n  "));
    }

    private static String joins() {
        return CHILDREN.entrySet().stream()
                .map(part -> CHILDREN_OF_A_PART.formatted(part.getKey(), part.getValue()))
                .collect(Collectors.joining());
    }

    static DatedPlace read(ResultSet row) throws SQLException {
        return new DatedPlace(
                new PlaceId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Set.of((UUID[]) row.getArray("networks").getArray()),
                Optional.ofNullable(row.getString("department")),
                own(row),
                confirmed(row),
                children(row));
    }

    private static Set<Part> own(ResultSet row) throws SQLException {
        var own = EnumSet.of(Part.IDENTITY);
        if (row.getBoolean("has_address")) {
            own.add(Part.ADDRESS);
        }
        if (row.getBoolean("has_hours")) {
            own.add(Part.OPENING_HOURS);
        }
        return own;
    }

    private static Map<Part, Instant> confirmed(ResultSet row) throws SQLException {
        var confirmed = new EnumMap<Part, Instant>(Part.class);
        for (var part : Part.values()) {
            instant(row, "at_" + part).ifPresent(at -> confirmed.put(part, at));
        }
        return confirmed;
    }

    private static Map<Part, DatedPlace.Children> children(ResultSet row) throws SQLException {
        var children = new EnumMap<Part, DatedPlace.Children>(Part.class);
        for (var part : CHILDREN.keySet()) {
            var dates = new DatedPlace.Children(
                    row.getInt("count_" + part), row.getInt("verified_" + part), instant(row, "oldest_" + part));
            children.put(part, dates);
        }
        return children;
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
