package org.maillage.funding.ledger.chain;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import org.maillage.funding.ledger.Chain;
import org.maillage.funding.ledger.ChainHead;
import org.maillage.funding.ledger.Verification;

@ApplicationScoped
class StoredChain implements Chain {

    private static final int STEP = 2_000;
    private static final String UNCHAINED =
            "select count(*) from journal j where not exists (select from journal_chain c where c.journal = j.id)";

    private final AgroalDataSource dataSource;

    StoredChain(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public ChainHead head() {
        try (var connection = dataSource.getConnection()) {
            var head = ChainRows.head(connection);
            return new ChainHead(head.position(), HexFormat.of().formatHex(head.hash()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Verification verify() {
        try (var connection = dataSource.getConnection()) {
            var walk = walk(connection);
            var firstBreak = walk.broken ? String.valueOf(walk.position) : null;
            return new Verification(
                    "1", String.valueOf(walk.position), walk.journals, unchained(connection), !walk.broken, firstBreak);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Walk walk(Connection connection) throws SQLException {
        var walk = new Walk();
        var links = ChainRows.after(connection, 0, STEP);
        while (!links.isEmpty() && !walk.broken) {
            links.forEach(walk::over);
            links = ChainRows.after(connection, walk.position, STEP);
        }
        return walk;
    }

    private static long unchained(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(UNCHAINED);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Stands at the first break once there is one. */
    private static final class Walk {

        private long position;
        private long journals;
        private byte[] previous = ChainedJournal.BEFORE_THE_FIRST;
        private boolean broken;

        private void over(ChainRows.Link link) {
            if (broken) {
                return;
            }
            broken = !follows(link);
            position++;
            journals++;
            previous = link.hash();
        }

        private boolean follows(ChainRows.Link link) {
            return link.position() == position + 1
                    && Arrays.equals(link.previous(), previous)
                    && link.journal()
                            .map(journal -> Arrays.equals(journal.hash(previous), link.hash()))
                            .orElse(false);
        }
    }
}
