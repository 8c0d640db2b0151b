package org.maillage.funding.payee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.maillage.kit.record.Recorded;

/** The account that a network holds its commons' money on, under the network's id. */
@Entity
@Table(name = "network_account")
public class NetworkAccount extends Recorded {

    /** Sealed. */
    @Column(nullable = false)
    private byte[] account = {};

    protected NetworkAccount() {}

    NetworkAccount(UUID network, byte[] account, By by) {
        super(network, by);
        this.account = account;
    }

    void change(byte[] another, By by) {
        account = another;
        touch(by);
    }

    byte[] account() {
        return account;
    }
}
