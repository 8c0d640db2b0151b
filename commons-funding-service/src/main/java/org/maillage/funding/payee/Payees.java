package org.maillage.funding.payee;

import java.util.Optional;
import org.maillage.funding.commons.CommonId;

/** The accounts of commons. */
public interface Payees {

    void add(Payee payee);

    Optional<Payee> of(CommonId common);

    /** With its row locked until the transaction ends. */
    Optional<Payee> forChange(CommonId common);
}
