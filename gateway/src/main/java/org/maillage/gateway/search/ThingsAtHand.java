package org.maillage.gateway.search;

import java.time.Instant;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.kernel.territory.Folding;

/** Pages over things that a link of the read model gives, without an index. */
public final class ThingsAtHand {

    private ThingsAtHand() {}

    /** By name. Refused: {@code bad-cursor}. */
    public static <E extends Entity> Page<E> byName(
            EntityKind kind, Collection<E> things, Function<E, String> name, Paging paging, Instant now) {
        Ranking<E> ranking = Ranking.named(kind, any -> OptionalDouble.empty());
        var browse = Finder.Browse.of(paging, ranking.list(), now);
        var selection = new Selection<E>(
                paging,
                browse.after().map(Cursor::key).orElse(null),
                browse.before().map(Cursor::key).orElse(null));
        for (var thing : things) {
            var named = new Indexed<>(thing, Folding.fold(name.apply(thing)));
            selection.offer(ranking.standing().of(named, 0), thing);
        }
        return Finder.page(selection, ranking, browse, false);
    }
}
