package org.maillage.gateway.search;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs what is wanted over one index: pages of it, or all of it. */
final class Finder<T> {

    // A cursor kept for longer than a day stands on an hour long past.
    private static final Duration LONGEST_BROWSE = Duration.ofDays(1);

    private final TextIndex<T> index;

    Finder(TextIndex<T> index) {
        this.index = index;
    }

    /** Where a browse through pages began, carried on by its cursors. */
    record Browse(Optional<Cursor> after, Optional<Cursor> before, Instant asOf) {

        static Browse of(Paging paging, int list, Instant now) {
            var after = Cursor.decode(paging.after(), list);
            var before = Cursor.decode(paging.before(), list);
            var begun = Stream.of(after, before)
                    .flatMap(Optional::stream)
                    .map(Cursor::asOf)
                    .filter(at -> Duration.between(at, now).abs().compareTo(LONGEST_BROWSE) <= 0)
                    .findFirst();
            return new Browse(after, before, begun.orElse(now).truncatedTo(ChronoUnit.MILLIS));
        }

        Optional<Boolean> lenient() {
            return after.or(() -> before).map(Cursor::lenient);
        }
    }

    /** Strictly, and only when nothing at all is found so, leniently; the pages after the first go on as it began. */
    Page<T> page(Wanted<T> wanted, Ranking<T> ranking, Browse browse, Paging paging) {
        if (browse.lenient().isPresent()) {
            boolean lenient = browse.lenient().get();
            return page(select(wanted, ranking, browse, paging, lenient), ranking, browse, lenient);
        }
        var strict = select(wanted, ranking, browse, paging, false);
        if (strict.total() > 0 || !wanted.hasText()) {
            return page(strict, ranking, browse, false);
        }
        return page(select(wanted, ranking, browse, paging, true), ranking, browse, true);
    }

    /** Everything found, in no order. */
    void all(Wanted<T> wanted, Consumer<T> consumer) {
        if (!visit(wanted, false, consumer) && wanted.hasText()) {
            visit(wanted, true, consumer);
        }
    }

    private boolean visit(Wanted<T> wanted, boolean lenient, Consumer<T> consumer) {
        var any = new boolean[1];
        index.each(wanted.query(lenient, false), false, (found, score) -> {
            if (wanted.holds(found.thing())) {
                any[0] = true;
                consumer.accept(found.thing());
            }
        });
        return any[0];
    }

    private Selection<T> select(Wanted<T> wanted, Ranking<T> ranking, Browse browse, Paging paging, boolean lenient) {
        var selection = new Selection<T>(
                paging,
                browse.after().map(Cursor::key).orElse(null),
                browse.before().map(Cursor::key).orElse(null));
        index.each(wanted.query(lenient, ranking.scored()), ranking.scored(), (found, score) -> {
            if (wanted.holds(found.thing())) {
                selection.offer(ranking.standing().of(found, score), found.thing());
            }
        });
        return selection;
    }

    static <T> Page<T> page(Selection<T> selection, Ranking<T> ranking, Browse browse, boolean lenient) {
        List<Hit<T>> hits = new ArrayList<>();
        for (var picked : selection.inOrder()) {
            var distance = ranking.kilometres().apply(picked.thing());
            var cursor = new Cursor(ranking.list(), lenient, browse.asOf(), picked.key());
            hits.add(new Hit<>(picked.thing(), cursor.encode(), distance.isPresent() ? distance.getAsDouble() : null));
        }
        return new Page<>(hits, selection.total(), selection.hasNext(), selection.hasPrevious());
    }
}
