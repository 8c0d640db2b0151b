package org.maillage.funding.commons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.funding.directory.HeldNetwork;
import org.maillage.funding.directory.HeldNetworks;
import org.maillage.funding.directory.HeldPlace;
import org.maillage.funding.directory.HeldPlaces;
import org.maillage.kernel.Change;
import org.maillage.kit.changelog.ChangeLog;

/** Says what happened to a common, with its whole public state. */
@ApplicationScoped
public class CommonPublisher {

    private static final String KIND = "common";

    private final ChangeLog changeLog;
    private final HeldPlaces places;
    private final HeldNetworks networks;

    CommonPublisher(ChangeLog changeLog, HeldPlaces places, HeldNetworks networks) {
        this.changeLog = changeLog;
        this.places = places;
        this.networks = networks;
    }

    CommonState state(Common common) {
        return CommonState.of(common, stewards(common));
    }

    /** The fact is where the common has come to. */
    CommonState moved(Common common) {
        return publish(common, common.status().fact());
    }

    CommonState updated(Common common) {
        return publish(common, "CommonUpdated");
    }

    private CommonState publish(Common common, String fact) {
        var state = state(common);
        changeLog.append(Change.updated(KIND, common.uuid(), common.version(), fact, Change.Audience.PUBLIC, state));
        return state;
    }

    private List<Steward> stewards(Common common) {
        if (common.stewardPlaces().isEmpty()) {
            var name = networks.byId(common.originNetwork()).map(HeldNetwork::name);
            return List.of(new Steward(null, name.orElse("")));
        }
        var names = names(common.stewardPlaces());
        return common.stewardPlaces().stream()
                .map(place ->
                        new Steward(place, Optional.ofNullable(names.get(place)).orElse("")))
                .toList();
    }

    private Map<UUID, String> names(Collection<UUID> ids) {
        return places.byIds(ids).stream().collect(Collectors.toMap(HeldPlace::id, HeldPlace::name));
    }
}
