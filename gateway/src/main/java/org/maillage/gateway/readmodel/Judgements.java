package org.maillage.gateway.readmodel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.maillage.gateway.readmodel.network.FreshnessPeriod;
import org.maillage.gateway.readmodel.network.Network;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.kernel.freshness.PartFreshness;
import org.maillage.kernel.freshness.PlaceFreshness;

/**
 * Keeps what was judged of each place's freshness until a part grows a day older, or the place, what stands under it or
 * its networks' periods change: an order by freshness asks about all places at once.
 */
final class Judgements {

    /** What was judged, of what, and from when until when it holds. */
    record Judgement(
            Place place,
            Children children,
            List<FreshnessPeriod> periods,
            Instant from,
            Instant until,
            double score,
            boolean stale) {

        boolean holds(Place now, Children childrenNow, List<FreshnessPeriod> periodsNow, Instant at) {
            return place == now
                    && children.areStill(childrenNow)
                    && periods.equals(periodsNow)
                    && !at.isBefore(from)
                    && at.isBefore(until);
        }
    }

    /** Judges a place anew. */
    interface Judge {
        PlaceFreshness judge(Place place, Instant now);
    }

    private static final Duration SLACK = Duration.ofDays(1);

    private final ReadModel model;
    private final Judge judge;
    private final Map<UUID, Judgement> kept = new ConcurrentHashMap<>();

    Judgements(ReadModel model, Judge judge) {
        this.model = model;
        this.judge = judge;
    }

    Judgement of(Place place, Instant now) {
        var children = Children.of(place, model);
        var periods = periods(place);
        var known = kept.get(place.id());
        if (known != null && known.holds(place, children, periods, now)) {
            return known;
        }
        var fresh = judge.judge(place, now);
        var from = now.minus(SLACK);
        var until = now.plus(SLACK);
        for (var part : fresh.parts()) {
            from = later(from, reached(part, 0, from));
            until = earlier(until, reached(part, 1, until));
        }
        var judgement = new Judgement(place, children, periods, from, until, fresh.exactScore(), fresh.stale());
        forgetGonePlaces();
        kept.put(place.id(), judgement);
        return judgement;
    }

    /** Those of all its networks. */
    private List<FreshnessPeriod> periods(Place place) {
        List<FreshnessPeriod> all = List.of();
        for (var id : place.networkIds()) {
            var ofOne = model.network(id).map(Network::freshnessPeriods).orElse(List.of());
            all = all.isEmpty()
                    ? ofOne
                    : Stream.concat(all.stream(), ofOne.stream()).toList();
        }
        return all;
    }

    /** When a part reached its age, or reaches one so many days higher; one verified in the future has no age yet. */
    private static Instant reached(PartFreshness part, int more, Instant otherwise) {
        var at = part.verifiedAt();
        long days = part.ageDays().orElse(0L) + more;
        return at.isEmpty() || days == 0 ? otherwise : at.get().plus(Duration.ofDays(days));
    }

    private void forgetGonePlaces() {
        if (kept.size() > 2 * model.size(EntityKind.PLACE) + 1) {
            kept.keySet().removeIf(id -> model.place(id).isEmpty());
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
