package org.maillage.gateway.readmodel.funding;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.commons.Common;
import org.maillage.gateway.readmodel.commons.VolunteerTime;
import org.maillage.gateway.readmodel.improvement.Improvement;
import org.maillage.gateway.readmodel.improvement.ImprovementStatus;
import org.maillage.gateway.readmodel.improvement.Investment;
import org.maillage.kernel.Money;

/**
 * Public totals of co-funding, of a network or of all.
 *
 * @param contributed what places put in themselves
 * @param volunteerValue beside the money, never in it
 */
public record FundingOverview(
        int commons,
        int improvementsOpen,
        Money contributed,
        Money matched,
        Money granted,
        Money paidOut,
        int contributingPlaces,
        long volunteerMinutes,
        Money volunteerValue) {

    static FundingOverview of(@Nullable UUID network, ReadModel model) {
        var commons = model.all(Common.class).stream()
                .filter(common -> network == null || common.networkIds().contains(network))
                .toList();
        var improvements = commons.stream()
                .flatMap(common -> model.at(Improvement.OF_COMMON, common.id()).stream())
                .toList();
        var sums = Sums.over(improvements);
        var given = volunteerTimes(network, model).toList();
        return new FundingOverview(
                (int) commons.stream()
                        .filter(common -> common.status().listed())
                        .count(),
                (int) improvements.stream().filter(FundingOverview::isOpen).count(),
                sums.of(improvements, Improvement::own),
                sums.matched(improvements),
                sums.granted(improvements),
                sums.of(improvements, Improvement::paidOut),
                contributingPlaces(commons, model),
                given.stream().mapToLong(VolunteerTime::minutes).sum(),
                sums.of(given.stream().map(VolunteerTime::valuedAt)));
    }

    /** Given to the network, or to a common that it lists. */
    public static Stream<VolunteerTime> volunteerTimes(@Nullable UUID network, ReadModel model) {
        return model.all(VolunteerTime.class).stream()
                .filter(time -> network == null
                        || network.equals(time.networkId())
                        || Optional.ofNullable(time.commonId())
                                .flatMap(id -> model.find(Common.class, id))
                                .filter(common -> common.networkIds().contains(network))
                                .isPresent());
    }

    private static boolean isOpen(Improvement improvement) {
        return improvement.status() == ImprovementStatus.OPEN;
    }

    private static int contributingPlaces(Collection<Common> commons, ReadModel model) {
        return Contributors.count(
                commons.stream().flatMap(common -> model.at(Investment.OF_COMMON, common.id()).stream()), model);
    }
}
