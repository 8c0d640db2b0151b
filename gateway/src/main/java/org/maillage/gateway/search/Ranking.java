package org.maillage.gateway.search;

import java.time.Instant;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.EntityKind;

/**
 * One order of a list.
 *
 * @param list its number in cursors
 * @param scored whether it stands on how well a text matches
 * @param standing where each thing found stands in it
 * @param kilometres how far each thing found is from the point that is searched around
 */
public record Ranking<T>(int list, boolean scored, Standing<T> standing, Function<T, OptionalDouble> kilometres) {

    private static final int LISTS_A_KIND = 16;
    private static final double SCORE_STEPS = 1_000;
    private static final double SHARE_STEPS = 1e9;
    private static final double MILLIMETRES_PER_KM = 1e6;
    private static final long MICROS = 1_000_000;

    /** Where a thing stands. */
    public interface Standing<T> {
        SortKey of(Indexed<T> found, float score);
    }

    /** By relevance to a text, else by distance from a point, else by name. */
    public static <E extends Entity> Ranking<E> usual(
            EntityKind kind, @Nullable String search, @Nullable Near near, Function<E, OptionalDouble> kilometres) {
        if (TextQuery.hasWords(search)) {
            return new Ranking<>(list(kind, 0), true, Ranking::byRelevance, kilometres);
        }
        if (near != null) {
            return byNumber(kind, 1, thing -> byDistance(kilometres.apply(thing)), kilometres);
        }
        return named(kind, kilometres);
    }

    /** By name, whatever text or point is given. */
    public static <E extends Entity> Ranking<E> named(EntityKind kind, Function<E, OptionalDouble> kilometres) {
        return new Ranking<>(list(kind, 2), false, (found, score) -> byName(found, 0), kilometres);
    }

    /** By a number that each thing has, the lowest first. */
    public static <E extends Entity> Ranking<E> byNumber(
            EntityKind kind, int order, Function<E, Long> number, Function<E, OptionalDouble> kilometres) {
        return new Ranking<>(
                list(kind, order),
                false,
                (found, score) -> new SortKey(
                        number.apply(found.thing()), "", found.thing().id()),
                kilometres);
    }

    /** The number of one order of one kind. */
    static int list(EntityKind kind, int order) {
        return kind.ordinal() * LISTS_A_KIND + order;
    }

    static <E extends Entity> SortKey byRelevance(Indexed<E> found, float score) {
        return byName(found, -Math.round(score * SCORE_STEPS));
    }

    static <E extends Entity> SortKey byName(Indexed<E> found, long number) {
        return new SortKey(number, found.sortName(), found.thing().id());
    }

    /** What has no distance comes last. */
    public static long byDistance(OptionalDouble kilometres) {
        return kilometres.isEmpty() ? Long.MAX_VALUE : Math.round(kilometres.getAsDouble() * MILLIMETRES_PER_KM);
    }

    public static long earliestFirst(Instant at) {
        return at.getEpochSecond() * MICROS + at.getNano() / 1_000;
    }

    public static long latestFirst(Instant at) {
        return -earliestFirst(at);
    }

    public static long highestFirst(double share) {
        return -Math.round(share * SHARE_STEPS);
    }
}
