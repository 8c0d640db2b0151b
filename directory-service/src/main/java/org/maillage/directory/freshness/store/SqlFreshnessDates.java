package org.maillage.directory.freshness.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.directory.freshness.DatedPlace;
import org.maillage.directory.freshness.FreshnessDates;
import org.maillage.directory.network.NetworkId;
import org.maillage.kernel.freshness.Part;

@ApplicationScoped
class SqlFreshnessDates implements FreshnessDates {

    private static final List<Part> CONFIRMED =
            List.of(Part.IDENTITY, Part.ADDRESS, Part.OPENING_HOURS, Part.SPACES, Part.TARIFFS);

    private static final String OF_NETWORK = """
            select p.department,
              jsonb_exists_any(p.sheet, array['address', 'stops']) as has_address,
              jsonb_exists(p.sheet, 'openingHours') as has_hours,
              %s,
              s.spaces, s.verified, s.oldest, s.priced, s.priced_verified, s.priced_oldest
            from place_network n
            join place p on p.id = n.place_id and p.status <> 'CLOSED'
            left join lateral (
              select count(*) as spaces, count(verified_at) as verified, min(verified_at) as oldest,
                count(*) filter (where priced) as priced,
                count(verified_at) filter (where priced) as priced_verified,
                min(verified_at) filter (where priced) as priced_oldest
              from space where place_id = p.id
            ) s on true
            where n.network_id = ?
            """.formatted(String.join(
            ",\n  ",
            CONFIRMED.stream()
                    .map(part -> "(p.verifications -> '%s' ->> 'at')::timestamptz as at_%s".formatted(part, part))
                    .toList()));

    private final AgroalDataSource dataSource;

    SqlFreshnessDates(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    static final class DatesUnreadable extends RuntimeException {
        DatesUnreadable(SQLException cause) {
            super("the dates of the places cannot be read", cause);
        }
    }

    @Override
    public List<DatedPlace> ofNetwork(NetworkId network) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(OF_NETWORK)) {
            statement.setObject(1, network.value());
            try (var rows = statement.executeQuery()) {
                var places = new ArrayList<DatedPlace>();
                while (rows.next()) {
                    places.add(place(rows));
                }
                return places;
            }
        } catch (SQLException e) {
            throw new DatesUnreadable(e);
        }
    }

    private static DatedPlace place(ResultSet row) throws SQLException {
        return new DatedPlace(
                Optional.ofNullable(row.getString("department")),
                new DatedPlace.Filled(row.getBoolean("has_address"), row.getBoolean("has_hours")),
                confirmed(row),
                new DatedPlace.Children(
                        dates(row, "spaces", "verified", "oldest"),
                        dates(row, "priced", "priced_verified", "priced_oldest")));
    }

    private static Map<Part, Instant> confirmed(ResultSet row) throws SQLException {
        var confirmed = new EnumMap<Part, Instant>(Part.class);
        for (var part : CONFIRMED) {
            instant(row, "at_" + part).ifPresent(at -> confirmed.put(part, at));
        }
        return confirmed;
    }

    private static DatedPlace.Dates dates(ResultSet row, String count, String verified, String oldest)
            throws SQLException {
        return new DatedPlace.Dates(row.getInt(count), row.getInt(verified), instant(row, oldest));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
