package org.maillage.gateway.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;

/** Which page of a list is wanted: so many after a cursor, or so many before one. */
public record Paging(
        int size,
        boolean backwards,
        @Nullable String after,
        @Nullable String before) {

    public static final int DEFAULT_SIZE = 20;
    public static final int LARGEST_SIZE = 100;

    /**
     * As a connection's arguments say it; {@code last} wins over {@code first}, which has a default. A size outside 1 to
     * 100 is refused with {@code validation}.
     */
    public static Paging of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        if (last != null) {
            return new Paging(checked(last, "/last"), true, after, before);
        }
        return new Paging(checked(Optional.ofNullable(first).orElse(DEFAULT_SIZE), "/first"), false, after, before);
    }

    public static Paging first(int size) {
        return of(size, null, null, null);
    }

    private static int checked(int size, String pointer) {
        if (size < 1 || size > LARGEST_SIZE) {
            throw Refusal.validation(List.of(new Fault(pointer, "out-of-range", "From 1 to " + LARGEST_SIZE + ".")));
        }
        return size;
    }
}
