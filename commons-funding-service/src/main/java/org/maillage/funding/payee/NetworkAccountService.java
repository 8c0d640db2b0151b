package org.maillage.funding.payee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.directory.HeldNetworks;
import org.maillage.funding.secrecy.Seal;
import org.maillage.kernel.Refusal;

/** Treasurers say which account their network pays from. */
@ApplicationScoped
@Transactional
public class NetworkAccountService {

    private final NetworkAccounts accounts;
    private final HeldNetworks networks;
    private final BankAccountReader reader;
    private final Rights rights;
    private final Seal seal;

    NetworkAccountService(
            NetworkAccounts accounts, HeldNetworks networks, BankAccountReader reader, Rights rights, Seal seal) {
        this.accounts = accounts;
        this.networks = networks;
        this.reader = reader;
        this.rights = rights;
        this.seal = seal;
    }

    public NetworkAccountState settle(UUID network, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        rights.requireTreasurer(List.of(network));
        networks.known(network);
        var sealed = reader.read(tree).sealed(seal);
        var before = accounts.forChange(network);
        versionCheck.accept(before.map(NetworkAccount::version).orElse(0L));
        before.ifPresent(account -> account.change(sealed, rights.by()));
        return state(before.orElseGet(() -> first(network, sealed)));
    }

    private NetworkAccount first(UUID network, byte[] sealed) {
        var account = new NetworkAccount(network, sealed, rights.by());
        accounts.add(account);
        return account;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public NetworkAccountState of(UUID network) {
        rights.requireTreasurer(List.of(network));
        return accounts.of(network).map(this::state).orElseThrow(() -> Refusal.notFound("account"));
    }

    /** The account that payouts of the network are debited from. */
    public Optional<BankAccount> accountOf(UUID network) {
        return accounts.of(network).map(account -> BankAccount.opened(account.account(), seal));
    }

    private NetworkAccountState state(NetworkAccount account) {
        var opened = BankAccount.opened(account.account(), seal);
        return new NetworkAccountState(
                account.uuid(),
                account.version(),
                opened.holder(),
                opened.iban().value(),
                account.createdAt(),
                account.updatedAt());
    }
}
