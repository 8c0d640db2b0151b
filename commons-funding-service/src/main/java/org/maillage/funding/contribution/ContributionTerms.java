package org.maillage.funding.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.matching.PlaceFacts;
import org.maillage.funding.payment.PaymentReference;

/** What of a contribution never changes once it is committed. */
@Embeddable
public class ContributionTerms {

    @Column(nullable = false, updatable = false)
    private long sequence;

    @Column(name = "payment_reference", nullable = false, updatable = false)
    private String paymentReference;

    @Column(name = "place_id", nullable = false, updatable = false)
    private UUID placeId;

    @Column(name = "place_version", nullable = false, updatable = false)
    private long placeVersion;

    @Column(name = "improvement_id", nullable = false, updatable = false)
    private UUID improvementId;

    @Column(name = "common_id", nullable = false, updatable = false)
    private UUID commonId;

    @Column(name = "network_id", nullable = false, updatable = false)
    private UUID networkId;

    @Column(nullable = false, updatable = false)
    private String currency;

    @Column(name = "minimum_match", updatable = false)
    private @Nullable Long minimumMatch;

    @Column(name = "committed_at", nullable = false, updatable = false)
    private Instant committedAt;

    @Column(name = "due_at", nullable = false, updatable = false)
    private Instant dueAt;

    protected ContributionTerms() {}

    ContributionTerms(PlaceFacts place, Improvement improvement, Entry entry) {
        sequence = entry.sequence();
        paymentReference = PaymentReference.of(sequence).value();
        placeId = place.id();
        placeVersion = place.version();
        improvementId = improvement.uuid();
        commonId = improvement.commonId().value();
        networkId = improvement.network();
        currency = improvement.currency();
        minimumMatch = entry.minimumMatch();
        committedAt = entry.committedAt();
        dueAt = entry.dueAt();
    }

    /** Its place in the order of all contributions, which is the order of matching. */
    public long sequence() {
        return sequence;
    }

    public PaymentReference paymentReference() {
        return new PaymentReference(paymentReference);
    }

    public UUID placeId() {
        return placeId;
    }

    /** Of the copy of the place that matching judged. */
    public long placeVersion() {
        return placeVersion;
    }

    public ImprovementId improvementId() {
        return new ImprovementId(improvementId);
    }

    public UUID commonId() {
        return commonId;
    }

    public UUID networkId() {
        return networkId;
    }

    public String currency() {
        return currency;
    }

    public Instant committedAt() {
        return committedAt;
    }

    /** Until then it may be paid. */
    public Instant dueAt() {
        return dueAt;
    }

    /** When and under which number it was written down. */
    record Entry(long sequence, @Nullable Long minimumMatch, Instant committedAt, Instant dueAt) {}
}
