package org.maillage.directory.imports.running;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.maillage.directory.imports.Completeness;
import org.maillage.directory.imports.Ending;
import org.maillage.directory.imports.ImportRun;
import org.maillage.directory.place.Disappearance;
import org.maillage.directory.place.SourceNames.SourceName;

/** Settles, after the last row, what the file named no more, and what it names again. */
@ApplicationScoped
class Disappeared {

    private static final int PLACES_A_TRANSACTION = 200;
    private static final int MOST_GONE_PERCENT = 20;

    private final Disappearance places;

    Disappeared(Disappearance places) {
        this.places = places;
    }

    /** What was found and done; {@code tooMany} when nothing was, since too many were gone. */
    record Settled(Ending ending, boolean tooMany) {

        static final Settled NOTHING = new Settled(Ending.NONE, false);
    }

    Settled settle(ImportRun run, SeenKeys seen, long created) {
        var source = run.order().source();
        var names = places.namesOf(source);
        if (!run.order().dryRun()) {
            eachPart(returned(names, seen), part -> {
                places.unmark(source, part);
                return part.size();
            });
        }
        return run.order()
                .complete()
                .map(complete -> settle(run, complete, new Census(names, seen, created)))
                .orElse(Settled.NOTHING);
    }

    /** What the source had before, and which of it the file did not name. */
    private record Census(List<SourceName> names, SeenKeys seen, long created) {

        List<SourceName> gone() {
            return names.stream()
                    .filter(name -> !seen.contains(name.externalId()))
                    .toList();
        }

        boolean tooMany(List<SourceName> gone) {
            long before =
                    names.stream().filter(name -> name.missingSince().isEmpty()).count() - created;
            long newlyGone =
                    gone.stream().filter(name -> name.missingSince().isEmpty()).count();
            return newlyGone * 100 > before * MOST_GONE_PERCENT;
        }
    }

    private Settled settle(ImportRun run, Completeness complete, Census census) {
        var gone = census.gone();
        var found = new Ending(0, gone.size(), 0, 0, 0);
        if (!complete.forced() && census.tooMany(gone)) {
            return new Settled(found, true);
        }
        return new Settled(run.order().dryRun() ? found : done(run.order().source(), complete, gone), false);
    }

    private Ending done(String source, Completeness complete, List<SourceName> gone) {
        int done =
                switch (complete.fate()) {
                    case FLAG ->
                        eachPart(gone, part -> {
                            places.mark(source, part);
                            return 0;
                        });
                    case CLOSE -> eachPart(gone, part -> places.close(source, part));
                    case DELETE -> eachPart(gone, part -> places.delete(source, part));
                };
        boolean closes = complete.fate() == Completeness.Fate.CLOSE;
        return new Ending(0, gone.size(), gone.size() - done, closes ? done : 0, closes ? 0 : done);
    }

    private static List<SourceName> returned(List<SourceName> names, SeenKeys seen) {
        return names.stream()
                .filter(name -> name.missingSince().isPresent() && seen.contains(name.externalId()))
                .toList();
    }

    @FunctionalInterface
    private interface Act {
        int on(List<SourceName> part);
    }

    private static int eachPart(List<SourceName> names, Act act) {
        int done = 0;
        for (int i = 0; i < names.size(); i += PLACES_A_TRANSACTION) {
            done += act.on(names.subList(i, Math.min(names.size(), i + PLACES_A_TRANSACTION)));
        }
        return done;
    }
}
