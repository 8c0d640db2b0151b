package org.maillage.funding.payee;

import java.util.Optional;
import java.util.UUID;

/** The accounts of networks. */
public interface NetworkAccounts {

    void add(NetworkAccount account);

    Optional<NetworkAccount> of(UUID network);

    /** With its row locked until the transaction ends. */
    Optional<NetworkAccount> forChange(UUID network);
}
