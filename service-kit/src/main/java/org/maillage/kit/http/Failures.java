package org.maillage.kit.http;

import io.quarkus.arc.All;
import io.quarkus.oidc.OIDCException;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.maillage.kernel.Refusal;
import org.maillage.kit.database.Causes;
import org.postgresql.util.PSQLException;

/** Finds the refusal inside a failure: one of ours, a lost race, a constraint, a database that is away. */
@Singleton
class Failures {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String CHANGED_TWICE = "change_log_aggregate_version_unique";

    private final List<RefusedConstraints> constraints;

    Failures(@All List<RefusedConstraints> constraints) {
        this.constraints = constraints;
    }

    Optional<Refusal> refusalIn(Throwable failure) {
        return Causes.of(failure).flatMap(cause -> refusalOf(cause).stream()).findFirst();
    }

    private Optional<Refusal> refusalOf(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Optional.of(refusal);
        }
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return Optional.of(lostRace());
        }
        if (cause instanceof JDBCConnectionException) {
            return Optional.of(unavailable());
        }
        if (cause instanceof OIDCException) {
            return Optional.of(new Refusal("unavailable", "The login does not answer, so no token can be verified."));
        }
        return cause instanceof SQLException sql ? refusalOfDatabase(sql) : Optional.empty();
    }

    private Optional<Refusal> refusalOfDatabase(SQLException failure) {
        var state = failure.getSQLState() == null ? "08000" : failure.getSQLState();
        if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53") || state.startsWith("40")) {
            return Optional.of(unavailable());
        }
        if (state.equals(LOCK_NOT_AVAILABLE)) {
            return Optional.of(new Refusal("unavailable", "Others are writing there; wait a little and try again."));
        }
        if (state.startsWith("22")) {
            return Optional.of(new Refusal("bad-request", "A value cannot be held by the database."));
        }
        return constraintOf(failure).flatMap(name -> refusalOfConstraint(name, state));
    }

    private Optional<Refusal> refusalOfConstraint(String name, String state) {
        if (state.equals(UNIQUE_VIOLATION) && name.equals(CHANGED_TWICE)) {
            return Optional.of(lostRace());
        }
        return constraints.stream()
                .flatMap(known -> known.refusalOf(name).stream())
                .findFirst();
    }

    private static Optional<String> constraintOf(SQLException failure) {
        return failure instanceof PSQLException postgres && postgres.getServerErrorMessage() != null
                ? Optional.ofNullable(postgres.getServerErrorMessage().getConstraint())
                : Optional.empty();
    }

    private static Refusal lostRace() {
        return new Refusal("stale-version", "The thing has been changed at the same moment.");
    }

    private static Refusal unavailable() {
        return new Refusal("unavailable", "The database of this service does not answer.");
    }
}
