package org.maillage.directory.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.network.Networks;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.freshness.FreshnessReport;

/** How fresh a network's directory is, as a whole and by department. */
@ApplicationScoped
public class NetworkFreshness {

    private final FreshnessDates dates;
    private final Networks networks;
    private final Clock clock;

    NetworkFreshness(FreshnessDates dates, Networks networks, Clock clock) {
        this.dates = dates;
        this.networks = networks;
        this.clock = clock;
    }

    public record Report(FreshnessReport whole, List<OfDepartment> departments) {}

    public record OfDepartment(String code, FreshnessReport report) {}

    @Transactional
    public Report of(NetworkId network) {
        if (networks.byId(network).isEmpty()) {
            throw Refusal.notFound("network");
        }
        var scale = new Scale(NetworkPeriods.of(networks.all()), clock.instant());
        var places = dates.ofNetwork(network);
        var byDepartment = new TreeMap<String, List<DatedPlace>>();
        for (var place : places) {
            place.department().ifPresent(code -> byDepartment
                    .computeIfAbsent(code, any -> new ArrayList<>())
                    .add(place));
        }
        var departments = byDepartment.entrySet().stream()
                .map(entry -> new OfDepartment(entry.getKey(), scale.report(entry.getValue())))
                .toList();
        return new Report(scale.report(places), departments);
    }

    private record Scale(NetworkPeriods periods, Instant now) {

        private FreshnessReport report(Collection<DatedPlace> places) {
            var fresh = places.stream()
                    .map(place -> place.at(now, periods.in(place.networkIds())))
                    .toList();
            return FreshnessReport.of(fresh, now);
        }
    }
}
