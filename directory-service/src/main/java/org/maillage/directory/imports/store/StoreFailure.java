package org.maillage.directory.imports.store;

import java.sql.SQLException;

/** The database did not do it. */
final class StoreFailure extends RuntimeException {

    private static final String UNIQUE_VIOLATION = "23505";

    StoreFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    boolean isOfUniqueness() {
        return getCause() instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }
}
