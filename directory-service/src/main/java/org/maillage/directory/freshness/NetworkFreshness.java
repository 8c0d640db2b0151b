package org.maillage.directory.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
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
        var now = clock.instant();
        var places = dates.ofNetwork(network);
        var byDepartment = new TreeMap<String, List<DatedPlace>>();
        for (var place : places) {
            place.department().ifPresent(code -> byDepartment
                    .computeIfAbsent(code, any -> new ArrayList<>())
                    .add(place));
        }
        var departments = byDepartment.entrySet().stream()
                .map(entry -> new OfDepartment(entry.getKey(), report(entry.getValue(), now)))
                .toList();
        return new Report(report(places, now), departments);
    }

    private static FreshnessReport report(List<DatedPlace> places, Instant now) {
        return FreshnessReport.of(places.stream().map(place -> place.at(now)).toList(), now);
    }
}
