package org.maillage.funding.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** How many things to show, and after which; a store asks for {@link #limit} rows and cuts them with {@link #page}. */
public record PageRequest(int first, Optional<Cursor> after) {

    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final TextRule CURSOR = TextRule.token(1_000);

    /** The members {@code first} (1 to 100, 20 when absent) and {@code after}. */
    public static PageRequest read(Members members) {
        var first = members.integer("first", 1, MOST).value().orElse(USUAL);
        return new PageRequest(first, members.text("after", CURSOR).value().map(Cursor::read));
    }

    /** One more than are shown, to know whether there is a next page. */
    public int limit() {
        return first + 1;
    }

    /** The page of the rows found after the cursor, {@link #limit} of them at most. */
    public <T> Page<T> page(List<T> found, long totalCount, Function<T, Cursor> cursor) {
        if (found.size() <= first) {
            return new Page<>(found, totalCount, null);
        }
        var shown = found.subList(0, first);
        return new Page<>(shown, totalCount, cursor.apply(shown.get(first - 1)).text());
    }
}
