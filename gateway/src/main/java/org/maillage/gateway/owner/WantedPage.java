package org.maillage.gateway.owner;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.search.Hit;
import org.maillage.gateway.search.Page;
import org.maillage.gateway.search.Paging;
import org.maillage.kernel.Refusal;

/**
 * A page of a list that an owner keeps. An owner gives a cursor at a page's end alone: a cursor within a page is that of
 * the page before, and how many things to pass over.
 *
 * @param size how many things are wanted
 * @param after the owner's cursor; null at the beginning
 * @param skip how many things after it were seen
 */
public record WantedPage(int size, @Nullable String after, int skip) {

    /** Refused: {@code bad-cursor}, {@code validation}. */
    public static WantedPage of(@Nullable Integer first, @Nullable String cursor) {
        int size = Paging.of(first, null, null, null).size();
        return cursor == null ? new WantedPage(size, null, 0) : read(size, cursor);
    }

    /** How many things to ask for. */
    public int first() {
        return Math.min(size + skip, Paging.LARGEST_SIZE);
    }

    /** The page in what the owner answered. */
    public <T> Page<T> page(JsonNode answer, Function<JsonNode, T> thing) {
        @Nullable String next = answer.path("next").isTextual() ? answer.path("next").textValue() : null;
        var all =
                StreamSupport.stream(answer.path("items").spliterator(), false).toList();
        var hits = new ArrayList<Hit<T>>();
        int end = Math.min(all.size(), skip + size);
        for (int i = skip; i < end; i++) {
            boolean last = i + 1 == all.size() && next != null;
            hits.add(new Hit<>(thing.apply(all.get(i)), last ? cursor(next, 0) : cursor(after, i + 1), null));
        }
        boolean more = next != null || end < all.size();
        return new Page<>(hits, answer.path("totalCount").asInt(), more, after != null || skip > 0);
    }

    private static String cursor(@Nullable String after, int skip) {
        var text = skip + ":" + (after == null ? "" : after);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static WantedPage read(int size, String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            int skip = Integer.parseInt(text.substring(0, colon));
            if (skip < 0 || skip > Paging.LARGEST_SIZE) {
                throw bad();
            }
            var after = text.substring(colon + 1);
            return new WantedPage(size, after.isEmpty() ? null : after, skip);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw bad();
        }
    }

    private static Refusal bad() {
        return new Refusal("bad-cursor", "This cursor was not given by this list.");
    }
}
