package org.maillage.kit.access.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.maillage.kit.access.GrantRole;

final class HeldGrantRows {

    record Grant(String id, String subject, GrantRole role, UUID scope) {}

    private HeldGrantRows() {}

    static void put(Connection connection, Grant grant) throws SQLException {
        var sql = "insert into held_grant (id, subject, role, scope) values (?, ?, ?, ?) on conflict (id) do update"
                + " set subject = excluded.subject, role = excluded.role, scope = excluded.scope";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, grant.id());
            statement.setString(2, grant.subject());
            statement.setString(3, grant.role().name());
            statement.setObject(4, grant.scope());
            statement.executeUpdate();
        }
    }

    static void remove(Connection connection, String id) throws SQLException {
        try (var statement = connection.prepareStatement("delete from held_grant where id = ?")) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
    }
}
