package org.maillage.funding.ledger.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import javax.sql.DataSource;
import org.maillage.kit.database.Transactions;

/** Gives each committed journal its link. */
final class Chainer {

    /** How many journals one transaction links. */
    static final int BATCH = 500;

    private static final long LOCK = 0x6D61696C_00000050L;

    private final DataSource dataSource;

    Chainer(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** How many journals have got their link; 0 too when another replica is the chainer. */
    int chain() throws SQLException {
        return Transactions.inOne(
                dataSource,
                connection -> Transactions.tryLock(connection, LOCK) ? chainNext(connection) : Integer.valueOf(0));
    }

    private static int chainNext(Connection connection) throws SQLException {
        var waiting = ChainRows.waiting(connection, BATCH);
        if (waiting.isEmpty()) {
            return 0;
        }
        var head = ChainRows.head(connection);
        var links = new ArrayList<ChainRows.Link>();
        long position = head.position();
        var previous = head.hash();
        for (var journal : waiting) {
            position++;
            var hash = journal.hash(previous);
            links.add(new ChainRows.Link(position, previous, hash, Optional.of(journal)));
            previous = hash;
        }
        ChainRows.append(connection, links);
        return links.size();
    }
}
