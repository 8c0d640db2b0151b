package org.maillage.funding.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.maillage.funding.access.Rights;
import org.maillage.funding.ledger.AccountKind;
import org.maillage.kernel.Refusal;

/** Shows statements: whole to the agents of a funder, the admins and treasurers of a network, the stewards of a place. */
@ApplicationScoped
public class StatementService {

    /** What a funder has still to transfer, and what stands between a place and others, is theirs to know. */
    private static final Set<AccountKind> OWN_ONLY =
            EnumSet.of(AccountKind.FUNDER, AccountKind.PLACE, AccountKind.PAYABLE, AccountKind.OWED);

    private final Statements statements;
    private final Rights rights;
    private final Clock clock;

    StatementService(Statements statements, Rights rights, Clock clock) {
        this.statements = statements;
        this.rights = rights;
        this.clock = clock;
    }

    public StatementState of(StatementOf of, UUID id, Span span) {
        if (!statements.exists(of, id)) {
            throw Refusal.notFound(of.name().toLowerCase(Locale.ROOT));
        }
        return isOwn(of, id) ? whole(of, id, span) : totals(of, id);
    }

    private StatementState whole(StatementOf of, UUID id, Span span) {
        return new StatementState(id, of, span.from().orElse(null), span.to(), statements.accounts(of, id, span));
    }

    /** Of now, whatever was asked for: totals of other days would tell what moved when. */
    private StatementState totals(StatementOf of, UUID id) {
        var shown = statements.accounts(of, id, Span.until(clock.instant())).stream()
                .filter(account -> !OWN_ONLY.contains(account.kind()))
                .map(AccountStatement::total)
                .toList();
        return new StatementState(id, of, null, null, shown);
    }

    private boolean isOwn(StatementOf of, UUID id) {
        return switch (of) {
            case FUNDER -> rights.isAgent(id);
            case PLACE -> rights.isSteward(id);
            case IMPROVEMENT -> isOfNetwork(List.copyOf(statements.networks(of, id)));
        };
    }

    private boolean isOfNetwork(List<UUID> networks) {
        return rights.isAdmin(networks) || rights.isTreasurer(networks);
    }
}
