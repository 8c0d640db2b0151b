package org.maillage.directory.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Optional;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.PlaceWitness;
import org.maillage.kernel.Ids;

/** Looks for what is like a place after each write that could make it like another, or like it no more. */
@ApplicationScoped
class DuplicateWatch implements PlaceWitness {

    private final Duplicates duplicates;
    private final Sights sights;
    private final Ids ids;
    private final Clock clock;

    DuplicateWatch(Duplicates duplicates, Sights sights, Ids ids, Clock clock) {
        this.duplicates = duplicates;
        this.sights = sights;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void settled(Place place) {
        var traits = Traits.of(place.id(), place.sheet().name(), place.sheet().values());
        var found = new HashMap<PlaceId, Found>();
        for (var other : sights.around(traits)) {
            Likeness.between(traits, other)
                    .ifPresent(resemblance -> found.put(other.place(), new Found(resemblance, traits, other)));
        }
        for (var known : duplicates.of(place.id())) {
            var again = Optional.ofNullable(found.remove(known.pair().otherThan(place.id())));
            again.ifPresent(it -> it.at(known, clock));
            if (again.isEmpty() && known.status() == DuplicateStatus.OPEN) {
                duplicates.remove(known);
            }
        }
        var now = clock.instant();
        found.values().forEach(it -> duplicates.add(new Duplicate(new DuplicateId(ids.next()), it.resemblance(), now)));
    }

    private record Found(Resemblance resemblance, Traits one, Traits other) {

        void at(Duplicate known, Clock clock) {
            boolean inOrder = known.pair().first().equals(one.place());
            known.foundAgain(resemblance, inOrder ? one : other, inOrder ? other : one, clock.instant());
        }
    }

    @Override
    public void absorbed(PlaceId absorbed, Place survivor) {
        var pair = Pair.of(absorbed, survivor.id());
        for (var known : duplicates.of(absorbed)) {
            if (known.pair().equals(pair)) {
                known.merged(clock.instant());
            } else if (known.status() != DuplicateStatus.MERGED) {
                duplicates.remove(known);
            }
        }
        settled(survivor);
    }

    @Override
    public void gone(PlaceId place) {
        duplicates.of(place).stream()
                .filter(known -> known.status() != DuplicateStatus.MERGED)
                .forEach(duplicates::remove);
    }
}
