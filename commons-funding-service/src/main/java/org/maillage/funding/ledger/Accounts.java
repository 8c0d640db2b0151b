package org.maillage.funding.ledger;

import java.util.Optional;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;

/** The accounts that were ever moved, and their entries. */
public interface Accounts {

    Optional<Account> byName(String name);

    /** The oldest first. */
    Page<EntryState> entries(Account account, PageRequest page);
}
