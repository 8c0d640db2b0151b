package org.maillage.directory.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.freshness.FreshnessDates;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.network.Networks;

/** Which places want confirming. */
@ApplicationScoped
@Transactional
public class DueReminders {

    private final FreshnessDates dates;
    private final Networks networks;

    DueReminders(FreshnessDates dates, Networks networks) {
        this.dates = dates;
        this.networks = networks;
    }

    /** The zones that networks keep, and the one of places without a network. */
    Set<ZoneId> zones() {
        return Stream.concat(
                        Stream.of(ReminderRules.DEFAULT_ZONE),
                        networks.all().stream()
                                .map(network -> ZoneId.of(network.sheet().timeZone())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of the places whose network keeps one of these zones; the oldest expiry first. */
    List<DueReminder> in(Collection<ZoneId> zones, Instant now) {
        var rules = new ReminderRules(networks.all());
        return rules.due(
                dates.ofVerified().stream()
                        .filter(place -> zones.contains(rules.zoneOf(place)))
                        .toList(),
                now);
    }

    /** Of the network's places; the oldest expiry first. */
    List<DueReminder> of(NetworkId network, Instant now) {
        return new ReminderRules(networks.all()).due(dates.ofNetwork(network), now);
    }
}
