package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Everything about the money of a network as one text, to see that nothing moved. */
@ApplicationScoped
class Books {

    private static final String ALL = """
            select coalesce(md5(string_agg(line, '|' order by line)), 'empty') from (
              select e::text line from entry e join account a on a.name = e.account where a.network = n.id
              union all select p::text from programme p where p.network_id = n.id
              union all select i::text from improvement i where i.network_id = n.id
              union all select c::text from contribution c where c.network_id = n.id
              union all select m::text from match m join contribution c on c.id = m.contribution_id where c.network_id = n.id
              union all select r::text from refund r join contribution c on c.id = r.contribution_id where c.network_id = n.id
              union all select u::text from place_use u join programme p on p.id = u.programme_id where p.network_id = n.id
              union all select u::text from improvement_use u join programme p on p.id = u.programme_id
                where p.network_id = n.id
              union all select v::text from investment v join improvement i on i.id = v.improvement_id
                where i.network_id = n.id) lines
            """;

    private final DataSource dataSource;

    Books(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    String of(UUID network) {
        var sql = "select (" + ALL + ") from (select ?::uuid as id) n";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, network);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
