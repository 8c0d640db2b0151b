package org.maillage.funding.funder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.directory.HeldNetwork;
import org.maillage.funding.directory.HeldNetworks;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.kernel.Change;
import org.maillage.kernel.Ids;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kit.changelog.ChangeLog;

/** What is done with funders: they are registered and read. An administrator then names its agents. */
@ApplicationScoped
@Transactional
public class FunderService {

    private static final String KIND = "funder";

    private final Funders funders;
    private final HeldNetworks networks;
    private final Rights rights;
    private final ChangeLog changeLog;
    private final Ids ids;

    FunderService(Funders funders, HeldNetworks networks, Rights rights, ChangeLog changeLog, Ids ids) {
        this.funders = funders;
        this.networks = networks;
        this.rights = rights;
        this.changeLog = changeLog;
        this.ids = ids;
    }

    /** By an administrator, or an admin of any network. */
    public FunderState register(Map<String, @Nullable Object> tree) {
        rights.require(
                rights.isAdmin(networks.all().stream().map(HeldNetwork::id).toList()));
        var input = FunderReader.read(Members.whole(tree, Faults.strict()));
        var funder = Funder.register(new FunderId(ids.next()), input, rights.by());
        funders.add(funder);
        var state = FunderState.of(funder);
        changeLog.append(Change.updated(
                KIND, funder.uuid(), funder.version(), "FunderRegistered", Change.Audience.PUBLIC, state));
        return state;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public FunderState byId(FunderId id) {
        return FunderState.of(funders.known(id));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<FunderState> page(PageRequest request) {
        return funders.page(request).map(FunderState::of);
    }
}
