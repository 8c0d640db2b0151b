package org.maillage.gateway.readmodel.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.commons.VolunteerTime;
import org.maillage.gateway.readmodel.improvement.Improvement;
import org.maillage.gateway.readmodel.improvement.Investment;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.usage.Evaluation;
import org.maillage.gateway.readmodel.usage.Usage;
import org.maillage.gateway.readmodel.usage.UsageRelation;
import org.maillage.gateway.readmodel.usage.Usages;
import org.maillage.kernel.evaluation.EvaluationSummary;

/**
 * What there is to count of a common.
 *
 * @param usedBy open places that use it
 * @param interested open places that it interests
 * @param evaluated open places that said how satisfied they are, or evaluated it
 * @param meanSatisfaction over those that said it, to two decimals, half up
 */
public record CommonFigures(
        int usedBy,
        int interested,
        int evaluated,
        OptionalDouble meanSatisfaction,
        CommonTotals funding,
        EvaluationSummary evaluation,
        long volunteerMinutes) {

    static CommonFigures of(UUID common, ReadModel model) {
        var usages = Usages.of(common, model);
        var evaluations = Usages.evaluations(common, model);
        return new CommonFigures(
                count(usages, UsageRelation.USES),
                count(usages, UsageRelation.INTERESTED),
                evaluated(usages, evaluations.keySet(), model),
                mean(usages),
                CommonTotals.of(model.at(Improvement.OF_COMMON, common), contributors(common, model)),
                EvaluationSummary.of(
                        evaluations.values().stream().map(Evaluation::scores).toList()),
                model.at(VolunteerTime.OF_COMMON, common).stream()
                        .mapToLong(VolunteerTime::minutes)
                        .sum());
    }

    private static int evaluated(Collection<Usage> usages, Set<UUID> evaluating, ReadModel model) {
        var satisfied =
                usages.stream().filter(usage -> usage.satisfaction() != null).map(Usage::placeId);
        return (int) Stream.concat(satisfied, evaluating.stream())
                .flatMap(id -> model.place(id).stream())
                .filter(place -> !place.closed())
                .map(Place::id)
                .distinct()
                .count();
    }

    private static int contributors(UUID common, ReadModel model) {
        return Contributors.count(model.at(Investment.OF_COMMON, common).stream(), model);
    }

    private static int count(Collection<Usage> usages, UsageRelation relation) {
        return (int)
                usages.stream().filter(usage -> usage.relation() == relation).count();
    }

    private static OptionalDouble mean(Collection<Usage> usages) {
        var given = usages.stream()
                .flatMap(usage -> Stream.ofNullable(usage.satisfaction()))
                .toList();
        if (given.isEmpty()) {
            return OptionalDouble.empty();
        }
        long sum = given.stream().mapToLong(Integer::longValue).sum();
        return OptionalDouble.of(BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(given.size()), 2, RoundingMode.HALF_UP)
                .doubleValue());
    }
}
