package org.maillage.kit.access.copy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.maillage.kit.access.GrantRole;
import org.maillage.kit.access.HeldGrants;

/** The directory's grants, copied as they are heard. */
@ApplicationScoped
@DefaultBean
class GrantCopies implements HeldGrants {

    private final AgroalDataSource dataSource;

    GrantCopies(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean holdsAny(String subject, GrantRole role, Collection<UUID> scopes) {
        if (scopes.isEmpty()) {
            return false;
        }
        var sql = "select exists (select from held_grant where subject = ? and role = ? and scope = any (?))";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, subject);
            statement.setString(2, role.name());
            statement.setArray(3, connection.createArrayOf("uuid", scopes.toArray()));
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new GrantsUnreadable(e);
        }
    }

    static final class GrantsUnreadable extends RuntimeException {
        GrantsUnreadable(SQLException cause) {
            super("the copies of the grants cannot be read", cause);
        }
    }
}
