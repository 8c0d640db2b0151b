package org.maillage.funding.payout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.maillage.kit.record.Recorded;

/** An order to the bank as it was given, so that it is the same when it is asked for again. */
@Entity
@Table(name = "payout_export")
public class PayoutExport extends Recorded {

    @Column(name = "network_id", nullable = false, updatable = false)
    private UUID networkId;

    @Column(nullable = false, updatable = false)
    private String digest;

    /** Sealed. */
    @Column(nullable = false, updatable = false)
    private byte[] file = {};

    protected PayoutExport() {}

    PayoutExport(UUID id, UUID network, Order order, By by) {
        super(id, by);
        networkId = network;
        digest = order.digest();
        file = order.file();
    }

    /** The order to the bank, sealed, and the digest of what it says. */
    record Order(byte[] file, String digest) {}

    UUID network() {
        return networkId;
    }

    String digest() {
        return digest;
    }

    byte[] file() {
        return file;
    }
}
