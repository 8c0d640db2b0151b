package org.maillage.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.maillage.funding.access.Rights;
import org.maillage.funding.directory.HeldNetwork;
import org.maillage.funding.directory.HeldNetworks;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.kernel.Refusal;

/** The ledger, to those who may read it. */
@ApplicationScoped
public class LedgerReading {

    private final Accounts accounts;
    private final Chain chain;
    private final Rights rights;
    private final HeldNetworks networks;

    LedgerReading(Accounts accounts, Chain chain, Rights rights, HeldNetworks networks) {
        this.accounts = accounts;
        this.chain = chain;
        this.rights = rights;
        this.networks = networks;
    }

    /**
     * An account of a network to its admins, a place's to its stewards, a funder's to its agents; those of the
     * deployment to administrators.
     */
    public Page<EntryState> entries(String account, PageRequest page) {
        rights.actor();
        var found = accounts.byName(account).orElseThrow(() -> Refusal.notFound("account"));
        rights.require(mayRead(found));
        return accounts.entries(found, page);
    }

    /** By an admin of any network: the chain is one for all. */
    public Verification verify() {
        rights.require(
                rights.isAdmin(networks.all().stream().map(HeldNetwork::id).toList()));
        return chain.verify();
    }

    public ChainHead head() {
        return chain.head();
    }

    private boolean mayRead(Account account) {
        var owner = account.owner();
        return switch (account.kind()) {
            case FUNDER -> owner.map(rights::isAgent).orElse(false);
            case PLACE -> owner.map(rights::isSteward).orElse(false);
            case WORLD -> rights.isAdministrator();
            case AVAILABLE, RETURNING, RESERVED, MATCHED, GRANTED, PROMISED, OWN, SUSPENSE, PAYABLE, OWED ->
                account.network().map(this::isAdmin).orElse(rights.isAdministrator());
        };
    }

    private boolean isAdmin(UUID network) {
        return rights.isAdmin(List.of(network));
    }
}
