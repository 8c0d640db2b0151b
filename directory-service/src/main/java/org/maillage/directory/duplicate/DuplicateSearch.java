package org.maillage.directory.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.maillage.directory.place.PlaceId;

/** Looks for pairs over the whole directory, as after an import: a few seconds for some ten thousand places. */
@ApplicationScoped
public class DuplicateSearch {

    private static final int PAIRS_A_TRANSACTION = 1_000;
    private static final int PLACES_A_STEP = 1_000;

    private final DuplicateBook book;

    DuplicateSearch(DuplicateBook book) {
        this.book = book;
    }

    /**
     * Opens a transaction for each thousand pairs, none around all.
     *
     * @param compared told now and then how many places were compared with those before them
     */
    public void everywhere(LongConsumer compared) {
        var all = book.sights();
        reviewKnown(byPlace(all));
        var blocks = new Blocks(all);
        var found = new ArrayList<Resemblance>();
        for (int i = 0; i < all.size(); i++) {
            blocks.meet(all.get(i), found::add);
            if (found.size() >= PAIRS_A_TRANSACTION) {
                record(found);
            }
            if ((i + 1) % PLACES_A_STEP == 0) {
                compared.accept(i + 1L);
            }
        }
        record(found);
        compared.accept(all.size());
    }

    private void reviewKnown(Map<PlaceId, Traits> present) {
        for (var status : List.of(DuplicateStatus.OPEN, DuplicateStatus.DIFFERENT)) {
            var after = book.review(status, Optional.empty(), present);
            while (after.isPresent()) {
                after = book.review(status, after, present);
            }
        }
    }

    private void record(List<Resemblance> found) {
        if (!found.isEmpty()) {
            book.record(found);
            found.clear();
        }
    }

    private static Map<PlaceId, Traits> byPlace(List<Traits> all) {
        var byPlace = new HashMap<PlaceId, Traits>();
        all.forEach(traits -> byPlace.put(traits.place(), traits));
        return byPlace;
    }
}
