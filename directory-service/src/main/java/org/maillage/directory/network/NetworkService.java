package org.maillage.directory.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.grant.GrantBook;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Change;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;
import org.maillage.kit.changelog.ChangeLog;

/** What people do with networks. */
@ApplicationScoped
@Transactional
public class NetworkService {

    private final Networks networks;
    private final GrantBook grants;
    private final ChangeLog changeLog;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    NetworkService(Networks networks, GrantBook grants, ChangeLog changeLog, Caller caller, Ids ids, Clock clock) {
        this.networks = networks;
        this.grants = grants;
        this.changeLog = changeLog;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** An administrator, who becomes its first admin. */
    public NetworkState create(Map<String, @Nullable Object> tree) {
        var subject = caller.requireSubject();
        if (!caller.isAdministrator()) {
            throw Refusal.forbidden();
        }
        var faults = Faults.strict();
        var patch = NetworkReader.read(Members.whole(tree, faults), Sheet.BLANK);
        faults.refuseIfAny();
        requireFree(patch, Optional.empty());
        var network = Network.create(new NetworkId(ids.next()), patch, writer());
        networks.add(network);
        grants.record(subject, GrantRole.NETWORK_ADMIN, network.id().value());
        return publish(network, "NetworkCreated");
    }

    /** A merge patch, by an admin of the network. */
    public NetworkState update(NetworkId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var faults = Faults.strict();
        return change(id, Members.patch(tree, faults), faults, versionCheck);
    }

    /** The whole network anew: what is absent is cleared. */
    public NetworkState replace(NetworkId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var faults = Faults.strict();
        return change(id, Members.whole(tree, faults), faults, versionCheck);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public List<NetworkState> all() {
        return networks.all().stream().map(NetworkState::of).toList();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public NetworkState byId(NetworkId id) {
        return networks.byId(id).map(NetworkState::of).orElseThrow(() -> Refusal.notFound("network"));
    }

    private NetworkState change(NetworkId id, Members members, Faults faults, LongConsumer versionCheck) {
        caller.requireSubject();
        var network = networks.forChange(id).orElseThrow(() -> Refusal.notFound("network"));
        if (!caller.isAdministrator() && !caller.holds(GrantRole.NETWORK_ADMIN, id.value())) {
            throw Refusal.forbidden();
        }
        versionCheck.accept(network.version());
        var patch = NetworkReader.read(members, network.sheet().values());
        faults.refuseIfAny();
        requireFree(patch, Optional.of(id));
        boolean changed = network.revise(patch, writer());
        return changed ? publish(network, "NetworkUpdated") : NetworkState.of(network);
    }

    private void requireFree(SheetPatch patch, Optional<NetworkId> own) {
        patch.get(NetworkFields.SLUG)
                .value()
                .flatMap(networks::bySlug)
                .filter(other -> own.filter(other.id()::equals).isEmpty())
                .ifPresent(other -> {
                    throw new Refusal("slug-taken", "Another network has this slug.")
                            .with("id", other.id().value());
                });
    }

    private Writer writer() {
        return Writer.steward(caller.client(), "", clock.instant());
    }

    private NetworkState publish(Network network, String type) {
        var state = NetworkState.of(network);
        changeLog.append(Change.updated(
                "network", network.id().value(), network.version(), type, Change.Audience.PUBLIC, state));
        return state;
    }
}
