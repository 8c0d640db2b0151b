package org.maillage.funding.contribution;

import java.util.UUID;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.programme.Programme;

/** The accounts of one improvement's money. */
record Accounts(Improvement improvement) {

    Account promised() {
        return Account.promised(improvement.uuid(), improvement.network());
    }

    Account own() {
        return Account.own(improvement.uuid(), improvement.network());
    }

    Account reserved(UUID programme) {
        return Account.reserved(improvement.uuid(), programme, improvement.network());
    }

    Account matched(UUID programme) {
        return Account.matched(improvement.uuid(), programme, improvement.network());
    }

    /** Where what a programme does not give any more goes: free again, or the funder's once it is settled. */
    Account home(Programme programme) {
        return programme.status().returnsToFunder()
                ? Account.funder(programme.funderId().value())
                : Account.available(programme.uuid(), programme.network());
    }

    Account available(Programme programme) {
        return Account.available(programme.uuid(), programme.network());
    }

    Account returning(Programme programme) {
        return Account.returning(programme.uuid(), programme.network());
    }
}
