package org.maillage.funding.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maillage.kit.record.Recorded;

/** The policy that a network has written, under the network's id; version 0 is not yet written. */
@Entity
@Table(name = "policy")
public class NetworkPolicy extends Recorded {

    @Column(nullable = false)
    private Policy terms;

    protected NetworkPolicy() {}

    /** False when it says the same. */
    boolean settle(Policy settled, By by) {
        if (version() > 0 && settled.equals(terms)) {
            return false;
        }
        terms = settled;
        touch(by);
        return true;
    }

    public Policy terms() {
        return terms;
    }
}
