package org.maillage.kit.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is inside a failure, however deep it was wrapped on its way. */
public final class Causes {

    private static final Set<String> SERIALIZATION_OR_DEADLOCK = Set.of("40001", "40P01");
    private static final int DEEPEST = 20;

    private Causes() {}

    /** The failure and all that led to it: causes, what was suppressed, and what a batch said next. */
    public static Stream<Throwable> of(Throwable failure) {
        return chain(failure).flatMap(cause -> Stream.concat(Stream.of(cause), deeper(cause)));
    }

    /** Whether the database chose this transaction to give way: the same again, from the start, may succeed. */
    public static boolean gaveWay(Throwable failure) {
        return of(failure).flatMap(cause -> stateOf(cause).stream()).anyMatch(SERIALIZATION_OR_DEADLOCK::contains);
    }

    private static Optional<String> stateOf(Throwable cause) {
        return cause instanceof SQLException sql ? Optional.ofNullable(sql.getSQLState()) : Optional.empty();
    }

    private static Stream<Throwable> deeper(Throwable cause) {
        var next = cause instanceof SQLException sql ? sql.getNextException() : null;
        return Stream.concat(Stream.of(cause.getSuppressed()), Stream.ofNullable(next))
                .flatMap(Causes::chain);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
