package org.maillage.funding.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.matching.RoomSharing;
import org.maillage.kernel.Money;

/**
 * What a network has settled; it applies to what comes after.
 *
 * @param paymentDays how long a committed contribution may wait for its payment
 * @param approval who approves programmes
 * @param verification who verifies delivered improvements
 * @param criteria what commons are evaluated by, in this order
 * @param volunteerRates by their first day, the earliest first
 * @param publicCeiling share of public money that an improvement may carry unless its programme says otherwise, in percent
 * @param twoPeopleAbove a payout above this asks for a second treasurer
 * @param payoutAfterTransfer whether matched money leaves only once its funder has transferred it
 * @param suggestions by size of yearly budget, the smallest first
 */
public record Policy(
        RoomSharing roomSharing,
        int paymentDays,
        DecidedBy approval,
        DecidedBy verification,
        Listing listing,
        List<Criterion> criteria,
        List<VolunteerRate> volunteerRates,
        @Nullable Integer publicCeiling,
        @Nullable Money twoPeopleAbove,
        boolean payoutAfterTransfer,
        List<BudgetSuggestion> suggestions) {

    /** What holds where a network has settled nothing. */
    public static final Policy USUAL = new Policy(
            RoomSharing.SEQUENTIAL,
            30,
            DecidedBy.ADMIN,
            DecidedBy.ADMIN,
            Listing.AT_ONCE,
            List.of(),
            List.of(),
            null,
            null,
            false,
            List.of());

    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** The rate in force on that day: the one that began last. */
    public Optional<Money> volunteerRateOn(LocalDate day) {
        return volunteerRates.stream()
                .filter(rate -> !rate.from().isAfter(day))
                .max(Comparator.comparing(VolunteerRate::from))
                .map(VolunteerRate::hourly);
    }

    /** The ceiling of public money where a programme names none. */
    public OptionalInt publicCeilingPercent() {
        return publicCeiling == null ? OptionalInt.empty() : OptionalInt.of(publicCeiling);
    }

    /** Whether a payout of that amount takes two people; a threshold of another currency says nothing. */
    public boolean takesTwoPeople(Money payout) {
        return twoPeopleAbove != null
                && twoPeopleAbove.currency().equals(payout.currency())
                && payout.compareTo(twoPeopleAbove) > 0;
    }

    /** What is suggested to a place of that yearly budget: by the smallest size that holds it. */
    public Optional<Money> suggestedFor(Money yearlyBudget) {
        return suggestions.stream()
                .filter(s -> s.budgetUpTo().currency().equals(yearlyBudget.currency()))
                .filter(s -> s.budgetUpTo().compareTo(yearlyBudget) >= 0)
                .min(Comparator.comparing(BudgetSuggestion::budgetUpTo))
                .map(BudgetSuggestion::suggested);
    }
}
