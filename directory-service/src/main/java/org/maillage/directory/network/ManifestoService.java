package org.maillage.directory.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Change;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;
import org.maillage.kit.changelog.ChangeLog;

/** Adopts what a network wants of digital solutions. */
@ApplicationScoped
@Transactional
public class ManifestoService {

    private final Networks networks;
    private final Manifestos manifestos;
    private final CriteriaFollowers followers;
    private final ChangeLog changeLog;
    private final Caller caller;
    private final Clock clock;

    ManifestoService(
            Networks networks,
            Manifestos manifestos,
            CriteriaFollowers followers,
            ChangeLog changeLog,
            Caller caller,
            Clock clock) {
        this.networks = networks;
        this.manifestos = manifestos;
        this.followers = followers;
        this.changeLog = changeLog;
        this.caller = caller;
        this.clock = clock;
    }

    /** By an admin of the network. Assessments by older criteria stay, outdated. */
    public NetworkState adopt(NetworkId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        caller.requireSubject();
        var network = networks.forChange(id).orElseThrow(() -> Refusal.notFound("network"));
        if (!caller.isAdministrator() && !caller.holds(GrantRole.NETWORK_ADMIN, id.value())) {
            throw Refusal.forbidden();
        }
        versionCheck.accept(network.version());
        var faults = Faults.strict();
        var patch = ManifestoReader.read(Members.whole(tree, faults), network.sheet(), manifestos);
        faults.refuseIfAny();
        int before = network.sheet().criteriaVersion();
        var writer = Writer.steward(caller.client(), "", clock.instant());
        if (!network.revise(patch, writer)) {
            return NetworkState.of(network);
        }
        var state = NetworkState.of(network);
        changeLog.append(Change.updated(
                "network", id.value(), network.version(), "ManifestoAdopted", Change.Audience.PUBLIC, state));
        if (network.sheet().criteriaVersion() != before) {
            followers.follow(network);
        }
        return state;
    }
}
