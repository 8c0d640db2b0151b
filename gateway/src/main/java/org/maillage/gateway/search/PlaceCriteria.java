package org.maillage.gateway.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.maillage.gateway.readmodel.PlaceFacts;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.Whereabouts;
import org.maillage.gateway.readmodel.equipment.Equipment;
import org.maillage.gateway.readmodel.place.Itinerance;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.place.PlaceStatus;
import org.maillage.gateway.readmodel.skill.SkillOffer;
import org.maillage.gateway.readmodel.space.Space;
import org.maillage.gateway.readmodel.tool.ToolUsage;
import org.maillage.gateway.readmodel.usage.Usage;
import org.maillage.gateway.readmodel.usage.Usages;

/** Turns a filter of places into what is asked of the index and what is tested afterwards. */
final class PlaceCriteria {

    private final ReadModel model;
    private final PlaceFacts facts;

    PlaceCriteria(ReadModel model, PlaceFacts facts) {
        this.model = model;
        this.facts = facts;
    }

    Wanted<Place> of(PlaceFilter filter, Instant now) {
        var conditions = new Conditions()
                .oneOfCodes(Fields.KIND, filter.kinds())
                .oneOfCodes(Fields.STATUS, filter.status())
                .eachOf(Fields.SERVICE, filter.services())
                .eachOf(Fields.LABEL, filter.labels())
                .is(Fields.SOURCE, filter.source())
                .is(Fields.NETWORK, filter.networkId())
                .is(Fields.MOBILITY, filter.itinerance())
                .in(filter.territory())
                .near(filter.near())
                .in(filter.box())
                .notBefore(Fields.UPDATED_AT, filter.updatedSince());
        if (filter.status().isEmpty()) {
            conditions.not(Fields.STATUS, PlaceStatus.CLOSED);
        }
        var solution = filter.usesSolution();
        if (solution != null) {
            conditions.among(
                    Fields.ID,
                    model.at(ToolUsage.OF_SOLUTION, solution).stream()
                            .map(usage -> usage.placeId().toString())
                            .toList());
        }
        var common = filter.usesCommon();
        if (common != null) {
            conditions.among(
                    Fields.ID,
                    Usages.of(common, model).stream()
                            .filter(Usage::uses)
                            .map(usage -> present(usage.placeId()))
                            .toList());
        }
        var ids = filter.ids();
        if (ids != null) {
            conditions.among(Fields.ID, ids.stream().map(this::present).toList());
        }
        return new Wanted<>(filter.search(), conditions, tests(filter, now));
    }

    private Predicate<Place> tests(PlaceFilter filter, Instant now) {
        var tests = new ArrayList<Predicate<Place>>();
        var near = filter.near();
        if (near != null) {
            tests.add(place ->
                    Whereabouts.kilometres(place, near.point(), now).orElse(Double.MAX_VALUE) <= near.radiusKm());
        }
        var box = filter.box();
        if (box != null) {
            tests.add(place -> isFixed(place)
                    || Whereabouts.of(place, now).stream()
                            .flatMap(address -> address.point().stream())
                            .anyMatch(box::holds));
        }
        var area = filter.territory();
        if (area != null) {
            tests.add(place -> isFixed(place) || Whereabouts.in(area, place, now));
        }
        var since = filter.updatedSince();
        if (since != null) {
            tests.add(place -> !place.updatedAt().isBefore(since));
        }
        if (filter.minimumCapacity() != null
                || filter.maximumDayRate() != null
                || !filter.spaceKinds().isEmpty()) {
            tests.add(place -> hasSpace(place, filter));
        }
        if (filter.equipmentCategory() != null || filter.process() != null) {
            tests.add(place ->
                    model.at(Equipment.OF_PLACE, place.id()).stream().anyMatch(equipment -> suits(equipment, filter)));
        }
        var skill = filter.skill();
        if (skill != null) {
            var stems = stems(skill);
            tests.add(place -> model.at(SkillOffer.OF_PLACE, place.id()).stream()
                    .filter(offer -> offer.consentedAt(now))
                    .flatMap(offer -> offer.skills().stream())
                    .anyMatch(offered -> stems(offered).containsAll(stems)));
        }
        var openNow = filter.openNow();
        if (openNow != null) {
            tests.add(place -> facts.openNow(place, now).filter(openNow::equals).isPresent());
        }
        if (filter.freshOnly()) {
            tests.add(place -> !facts.stale(place, now));
        }
        return tests.stream().reduce(Predicate::and).orElse(place -> true);
    }

    private boolean hasSpace(Place place, PlaceFilter filter) {
        for (var space : model.spacesOf(place.id())) {
            if (suits(space, filter)) {
                return true;
            }
        }
        return false;
    }

    private static boolean suits(Space space, PlaceFilter filter) {
        return (filter.spaceKinds().isEmpty() || filter.spaceKinds().contains(space.kind()))
                && space.holds(filter.minimumCapacity())
                && space.costsAtMost(filter.maximumDayRate());
    }

    private static boolean suits(Equipment equipment, PlaceFilter filter) {
        var category = filter.equipmentCategory();
        var process = filter.process();
        return !equipment.broken()
                && (category == null || category.equals(equipment.category()))
                && (process == null || equipment.processes().contains(process));
    }

    private static Set<String> stems(String text) {
        return Words.of(text).stream().map(Words::stem).collect(Collectors.toUnmodifiableSet());
    }

    private String present(UUID id) {
        return model.place(id).map(Place::id).orElse(id).toString();
    }

    private static boolean isFixed(Place place) {
        return place.mobility() == Itinerance.FIXED;
    }
}
