package org.maillage.funding.payee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.commons.Common;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.commons.CommonKeepers;
import org.maillage.funding.commons.Commons;
import org.maillage.funding.payee.Payee.Proposal;
import org.maillage.funding.secrecy.Seal;
import org.maillage.kernel.Refusal;

/** Two people settle where a common's money is paid out to. */
@ApplicationScoped
@Transactional
public class PayeeService {

    private final Payees payees;
    private final Commons commons;
    private final CommonKeepers keepers;
    private final BankAccountReader reader;
    private final Rights rights;
    private final Seal seal;
    private final Clock clock;

    PayeeService(
            Payees payees,
            Commons commons,
            CommonKeepers keepers,
            BankAccountReader reader,
            Rights rights,
            Seal seal,
            Clock clock) {
        this.payees = payees;
        this.commons = commons;
        this.keepers = keepers;
        this.reader = reader;
        this.rights = rights;
        this.seal = seal;
        this.clock = clock;
    }

    /** By a keeper of the common. */
    public PayeeState give(CommonId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var actor = rights.actor();
        keepers.requireKeeper(commons.known(id));
        var account = reader.read(tree);
        var before = payees.forChange(id);
        versionCheck.accept(before.map(Payee::version).orElse(0L));
        var proposal = new Proposal(account.sealed(seal), actor);
        before.ifPresent(payee -> payee.propose(proposal, rights.by()));
        return state(before.orElseGet(() -> first(id, proposal)));
    }

    private Payee first(CommonId id, Proposal proposal) {
        var payee = Payee.first(id, proposal, rights.by());
        payees.add(payee);
        return payee;
    }

    /** By a treasurer of the common's network, another person than the keeper who gave it. */
    public PayeeState confirm(CommonId id, LongConsumer versionCheck) {
        var actor = rights.actor();
        rights.require(isTreasurer(commons.known(id)));
        var payee = payees.forChange(id).orElseThrow(() -> Refusal.notFound("payee"));
        versionCheck.accept(payee.version());
        payee.confirm(actor, rights.by());
        return state(payee);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public PayeeState of(CommonId id) {
        rights.actor();
        var common = commons.known(id);
        rights.require(keepers.isKeeper(common) || isTreasurer(common));
        return payees.of(id).map(this::state).orElseThrow(() -> Refusal.notFound("payee"));
    }

    /** Where a payout of the common goes to now, sealed; empty while no account is confirmed. */
    public Optional<byte[]> sealedAccountOf(CommonId id) {
        return payees.of(id).flatMap(payee -> payee.accountAt(clock.instant()));
    }

    private boolean isTreasurer(Common common) {
        return rights.isTreasurer(List.of(common.originNetwork()));
    }

    private PayeeState state(Payee payee) {
        var given = BankAccount.opened(payee.given().orElseThrow(), seal);
        var now = clock.instant();
        return new PayeeState(
                payee.uuid(),
                payee.version(),
                given.holder(),
                given.iban().value(),
                payee.state(now),
                payee.usableFrom().orElse(null),
                payee.accountAt(now)
                        .map(kept -> BankAccount.opened(kept, seal).iban().masked())
                        .orElse(null),
                payee.createdAt(),
                payee.updatedAt());
    }
}
