package org.maillage.gateway.readmodel.usage;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.place.Place;

/**
 * What counts of what places say of a common, once for each place: uses of open places, and evaluations. A place speaks
 * for those it absorbed: it uses what one of them uses, and its own evaluation goes before theirs.
 */
public final class Usages {

    private static final Comparator<Usage> STRONGEST_LAST =
            Comparator.comparing(Usages::strength).thenComparing(Usage::id, Comparator.reverseOrder());

    private Usages() {}

    /** Those of a common, in no order. */
    public static Collection<Usage> of(UUID common, ReadModel model) {
        var strongest = new LinkedHashMap<UUID, Usage>();
        for (var usage : model.at(Usage.OF_COMMON, common)) {
            openPlace(usage.placeId(), model).ifPresent(place -> strongest.merge(place.id(), usage, Usages::stronger));
        }
        return strongest.values();
    }

    /** Those of a place that is open, in no order. */
    public static Collection<Usage> by(Place place, ReadModel model) {
        var strongest = new LinkedHashMap<UUID, Usage>();
        if (!place.closed()) {
            place.ids()
                    .flatMap(id -> model.at(Usage.OF_PLACE, id).stream())
                    .forEach(usage -> strongest.merge(usage.commonId(), usage, Usages::stronger));
        }
        return strongest.values();
    }

    /** Those of a common, by the place that stands today, open or closed. */
    public static Map<UUID, Evaluation> evaluations(UUID common, ReadModel model) {
        var byPlace = new LinkedHashMap<UUID, Evaluation>();
        for (var evaluation : sorted(model.at(Evaluation.OF_COMMON, common), Evaluation::id)) {
            model.place(evaluation.placeId())
                    .ifPresent(place -> byPlace.merge(
                            place.id(),
                            evaluation,
                            (one, other) -> other.placeId().equals(place.id()) ? other : one));
        }
        return byPlace;
    }

    private static Optional<Place> openPlace(UUID id, ReadModel model) {
        return model.place(id).filter(place -> !place.closed());
    }

    private static Usage stronger(Usage one, Usage other) {
        return STRONGEST_LAST.compare(one, other) >= 0 ? one : other;
    }

    private static int strength(Usage usage) {
        return switch (usage.relation()) {
            case INTERESTED -> 0;
            case STOPPED -> 1;
            case USES -> 2;
        };
    }

    private static <T> List<T> sorted(Collection<T> things, Function<T, UUID> id) {
        return Stream.of(things)
                .flatMap(Collection::stream)
                .sorted(Comparator.comparing(id))
                .toList();
    }
}
