package org.maillage.funding.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.directory.HeldNetworks;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** What admins do with their network's policy. */
@ApplicationScoped
@Transactional
public class PolicyService {

    private final Policies policies;
    private final HeldNetworks networks;
    private final Rights rights;

    PolicyService(Policies policies, HeldNetworks networks, Rights rights) {
        this.policies = policies;
        this.networks = networks;
        this.rights = rights;
    }

    public PolicyState of(UUID network) {
        requireAdminOf(network);
        return policies.byNetwork(network).map(PolicyState::of).orElseGet(() -> PolicyState.usual(network));
    }

    /** What is absent is as usual. */
    public PolicyState replace(UUID network, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var faults = Faults.strict();
        return settle(network, Members.whole(tree, faults), new Check(faults, versionCheck));
    }

    /** What is absent stays. */
    public PolicyState update(UUID network, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var faults = Faults.strict();
        return settle(network, Members.patch(tree, faults), new Check(faults, versionCheck));
    }

    private PolicyState settle(UUID network, Members members, Check check) {
        requireAdminOf(network);
        var policy = policies.forChange(network);
        check.version().accept(policy.version());
        var settled = PolicyReader.read(members, policy.terms());
        check.faults().refuseIfAny();
        if (policy.settle(settled, rights.by())) {
            policies.remember(policy, rights.actor());
        }
        return PolicyState.of(policy);
    }

    private void requireAdminOf(UUID network) {
        rights.requireAdmin(network);
        networks.known(network);
    }

    private record Check(Faults faults, LongConsumer version) {}
}
