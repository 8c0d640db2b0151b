package org.maillage.directory.proposal.http;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import org.maillage.directory.proposal.ProposalClosing;
import org.maillage.directory.proposal.ProposalId;

/** Lets the time of things come. */
@ApplicationScoped
class Deadlines {

    private final AgroalDataSource dataSource;
    private final ProposalClosing closing;

    Deadlines(AgroalDataSource dataSource, ProposalClosing closing) {
        this.dataSource = dataSource;
        this.closing = closing;
    }

    /** 61 days pass, which is longer than any vote is open. */
    void pass(String proposal) throws SQLException {
        write("update proposal set opens_at = opens_at - interval '61 days',"
                + " closes_at = closes_at - interval '61 days' where id = '" + proposal + "'");
    }

    /** The deadline passes, and two replicas see it. */
    void end(String proposal) throws SQLException {
        pass(proposal);
        var id = new ProposalId(UUID.fromString(proposal));
        closing.close(id);
        closing.close(id);
    }

    /** 91 days pass since a place was refused. */
    void passSinceRefusal(String place) throws SQLException {
        write("update place set refused_at = refused_at - interval '91 days' where id = '" + place + "'");
    }

    private void write(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
