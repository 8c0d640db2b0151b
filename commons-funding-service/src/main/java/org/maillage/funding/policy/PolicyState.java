package org.maillage.funding.policy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.matching.RoomSharing;
import org.maillage.kernel.Money;
import org.maillage.kit.record.Versioned;

/** A network's policy as its admins read it; version 0, without times, where it has written none. */
public record PolicyState(
        UUID networkId,
        long version,
        RoomSharing roomSharing,
        int paymentDays,
        DecidedBy approval,
        DecidedBy verification,
        Listing listing,
        List<Criterion> criteria,
        List<VolunteerRate> volunteerRates,
        @Nullable Integer publicCeilingPercent,
        @Nullable Money twoPeopleAbove,
        boolean payoutAfterTransfer,
        List<BudgetSuggestion> suggestions,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt)
        implements Versioned {

    static PolicyState of(NetworkPolicy policy) {
        return of(new Written(policy.uuid(), policy.version(), policy.createdAt(), policy.updatedAt()), policy.terms());
    }

    static PolicyState usual(UUID network) {
        return of(new Written(network, 0, null, null), Policy.USUAL);
    }

    private static PolicyState of(Written written, Policy terms) {
        return new PolicyState(
                written.network(),
                written.version(),
                terms.roomSharing(),
                terms.paymentDays(),
                terms.approval(),
                terms.verification(),
                terms.listing(),
                terms.criteria(),
                terms.volunteerRates(),
                terms.publicCeiling(),
                terms.twoPeopleAbove(),
                terms.payoutAfterTransfer(),
                terms.suggestions(),
                written.createdAt(),
                written.updatedAt());
    }

    private record Written(
            UUID network,
            long version,
            @Nullable Instant createdAt,
            @Nullable Instant updatedAt) {}
}
