package org.maillage.directory.freshness.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.maillage.directory.freshness.DatedPlace;
import org.maillage.directory.freshness.FreshnessDates;
import org.maillage.directory.network.NetworkId;

@ApplicationScoped
class SqlFreshnessDates implements FreshnessDates {

    private static final String OF_NETWORK =
            DatedRow.QUERY + " and exists (select from place_network where place_id = p.id and network_id = ?)";
    private static final String OF_VERIFIED = DatedRow.QUERY + " and p.verifications <> '{}'";

    private final AgroalDataSource dataSource;

    SqlFreshnessDates(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    static final class DatesUnreadable extends RuntimeException {
        DatesUnreadable(SQLException cause) {
            super("the dates of the places cannot be read", cause);
        }
    }

    private interface Parameters {
        void bind(PreparedStatement statement) throws SQLException;
    }

    @Override
    public List<DatedPlace> ofNetwork(NetworkId network) {
        return read(OF_NETWORK, statement -> statement.setObject(1, network.value()));
    }

    @Override
    public List<DatedPlace> ofVerified() {
        return read(OF_VERIFIED, statement -> {});
    }

    private List<DatedPlace> read(String query, Parameters parameters) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(query)) {
            parameters.bind(statement);
            try (var rows = statement.executeQuery()) {
                var places = new ArrayList<DatedPlace>();
                while (rows.next()) {
                    places.add(DatedRow.read(rows));
                }
                return places;
            }
        } catch (SQLException e) {
            throw new DatesUnreadable(e);
        }
    }
}
