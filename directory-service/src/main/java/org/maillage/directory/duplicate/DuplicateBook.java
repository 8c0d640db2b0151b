package org.maillage.directory.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.Ids;

/** The steps of a search over everything, each in a transaction of its own. */
@ApplicationScoped
@Transactional
class DuplicateBook {

    private static final int PAIRS_A_PAGE = 500;

    private final Duplicates duplicates;
    private final Sights sights;
    private final Ids ids;
    private final Clock clock;

    DuplicateBook(Duplicates duplicates, Sights sights, Ids ids, Clock clock) {
        this.duplicates = duplicates;
        this.sights = sights;
        this.ids = ids;
        this.clock = clock;
    }

    public List<Traits> sights() {
        return sights.all();
    }

    public void record(List<Resemblance> found) {
        var now = clock.instant();
        duplicates.addMissing(found.stream()
                .map(resemblance -> new Duplicate(new DuplicateId(ids.next()), resemblance, now))
                .toList());
    }

    /**
     * Takes back the pairs that are like each other no more, and opens again those whose decision no longer holds: a
     * page of them. Says where to go on, or nothing when these were the last.
     */
    public Optional<DuplicateId> review(
            DuplicateStatus status, Optional<DuplicateId> after, Map<PlaceId, Traits> present) {
        var page =
                duplicates.page(new Duplicates.Wanted(status, Optional.empty(), Optional.empty(), after, PAIRS_A_PAGE));
        page.forEach(known -> review(known, present));
        return page.size() < PAIRS_A_PAGE
                ? Optional.empty()
                : Optional.of(page.get(page.size() - 1).id());
    }

    private void review(Duplicate known, Map<PlaceId, Traits> present) {
        var first = Optional.ofNullable(present.get(known.pair().first()));
        var second = Optional.ofNullable(present.get(known.pair().second()));
        var found = first.flatMap(one -> second.flatMap(other -> Likeness.between(one, other)));
        found.ifPresent(it -> known.foundAgain(it, first.orElseThrow(), second.orElseThrow(), clock.instant()));
        if (found.isEmpty() && known.status() == DuplicateStatus.OPEN) {
            duplicates.remove(known);
        }
    }
}
