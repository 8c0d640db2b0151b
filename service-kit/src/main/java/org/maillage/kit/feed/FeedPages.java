package org.maillage.kit.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;

/** Reads the pages of the feeds, each by one query. */
@ApplicationScoped
class FeedPages {

    private static final int ITEMS = 500;
    private static final Duration DELETED_STAY = Duration.ofDays(90);
    private static final String PAGE = """
            select m.aggregate_id, m.position, m.state, case m.state when 'updated' then c.data::text end
            from feed_membership m join change_log c on c.position = m.position
            where m.scope = ? and m.kind = ? and m.position > ? and (m.state = 'updated' or m.moved_at > ?)
            order by m.position limit %d
            """.formatted(ITEMS);

    private final AgroalDataSource dataSource;
    private final Clock clock;

    FeedPages(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    FeedPage after(long changeNumber, String kind, FeedScope scope) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(PAGE)) {
            statement.setString(1, scope.name());
            statement.setString(2, kind);
            statement.setLong(3, changeNumber);
            statement.setObject(4, clock.instant().minus(DELETED_STAY).atOffset(ZoneOffset.UTC));
            var items = new ArrayList<FeedPage.Item>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    items.add(itemOf(kind, row));
                }
            }
            return new FeedPage(changeNumber, items);
        }
    }

    private static FeedPage.Item itemOf(String kind, ResultSet row) throws SQLException {
        return new FeedPage.Item(kind, row.getString(1), row.getLong(2), Optional.ofNullable(row.getString(4)));
    }
}
