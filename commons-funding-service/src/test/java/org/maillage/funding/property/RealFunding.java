package org.maillage.funding.property;

import jakarta.enterprise.context.Dependent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.contribution.ContributionService;
import org.maillage.funding.contribution.ContributionState;
import org.maillage.funding.contribution.DueContributions;
import org.maillage.funding.contribution.Paid;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.payout.PayoutId;
import org.maillage.funding.testing.Scene;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;
import org.maillage.kit.access.Acting;

/** The same operations on the service under test, by one person who holds every role of the run. */
@Dependent
class RealFunding {

    private static final Set<String> CLEAR_ANSWERS = Set.of(
            "wrong-state",
            "already-paid",
            "place-closed",
            "improvement-not-open",
            "goal-exceeded",
            "match-below-minimum",
            "refund-exceeds-remaining",
            "goal-below-paid-out",
            "budget-below-used",
            "insufficient-funds");

    private final ContributionService contributions;
    private final DueContributions due;
    private final Suspense suspense;
    private final Scene scene;
    private final Acting acting;

    final Map<String, UUID> ids = new HashMap<>();
    final Map<NaiveLine, ContributionId> lines = new HashMap<>();
    final Map<NaivePayout, UUID> payouts = new HashMap<>();
    /** What the last contribution was matched with, and why not with more. */
    List<String> gifts = List.of();

    final String subject = UUID.randomUUID().toString();
    UUID network = UUID.randomUUID();

    RealFunding(
            ContributionService contributions, DueContributions due, Suspense suspense, Scene scene, Acting acting) {
        this.contributions = contributions;
        this.due = due;
        this.suspense = suspense;
        this.scene = scene;
        this.acting = acting;
    }

    boolean contribute(NaiveLine line, long minimumMatch) {
        return isDone(() -> {
            var state = contributions.contribute(tree(line, minimumMatch));
            lines.put(line, new ContributionId(state.id()));
            Explained.check(state);
            gifts = gifts(state.matches());
            return state;
        });
    }

    /** What each programme would give, in their order. */
    List<String> preview(NaiveLine line) {
        return gifts(contributions.preview(tree(line, 0)).matches());
    }

    private static List<String> gifts(List<ContributionState.MatchState> matches) {
        return matches.stream()
                .map(match -> match.amount().cents() + " " + match.limit())
                .toList();
    }

    boolean pay(NaiveLine line) {
        return isDone(() -> contributions.pay(id(line), Paid.from(Account.world("TRANSFER"), line.amount)));
    }

    boolean acceptPartial(NaiveLine line, long received) {
        return isDone(() -> suspense.acceptPartial(id(line), received, network));
    }

    boolean cancel(NaiveLine line) {
        return isDone(() -> contributions.cancel(id(line)));
    }

    boolean expire(NaiveLine line) {
        scene.execute(
                "update contribution set due_at = now() - interval '1 day' where id = ? and status = 'COMMITTED'",
                id(line).value());
        return isDone(() -> {
            if (!due.expire(id(line))) {
                throw Refusal.wrongState(line.status);
            }
            return line;
        });
    }

    boolean refund(NaiveLine line, long amount) {
        return isDone(
                () -> contributions.refund(id(line), Map.of("amount", money(amount), "reason", "Not needed any more")));
    }

    boolean dispute(NaiveLine line) {
        return isDone(() -> contributions.dispute(id(line)));
    }

    boolean resolve(NaiveLine line, boolean stays) {
        return isDone(() -> contributions.resolve(id(line), stays));
    }

    /** False when it was refused with a word that says why; anything else breaks the run. */
    boolean isDone(Callable<?> operation) {
        try {
            acting.as(new Acting.Actor(subject, "property", false), operation);
            return true;
        } catch (Refusal refusal) {
            if (!CLEAR_ANSWERS.contains(refusal.code())) {
                throw refusal;
            }
            return false;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    ContributionId id(NaiveLine line) {
        return lines.getOrDefault(line, new ContributionId(UUID.randomUUID()));
    }

    PayoutId id(NaivePayout payout) {
        return new PayoutId(payouts.getOrDefault(payout, new UUID(0, 0)));
    }

    UUID named(String name) {
        return Objects.requireNonNull(ids.get(name), name);
    }

    UUID[] improvements(NaiveFunding model) {
        return model.improvements.stream().map(each -> ids.get(each.name)).toArray(UUID[]::new);
    }

    UUID[] programmes(NaiveFunding model) {
        return model.programmes.stream().map(each -> ids.get(each.name)).toArray(UUID[]::new);
    }

    UUID[] places(NaiveFunding model) {
        return model.places.stream().map(each -> ids.get(each.name)).toArray(UUID[]::new);
    }

    static Map<String, Object> money(long cents) {
        return Map.of("amount", Money.euros(cents).amount(), "currency", "EUR");
    }

    Map<String, Object> tree(NaiveLine line, long minimumMatch) {
        var tree = new HashMap<String, Object>();
        tree.put("placeId", String.valueOf(ids.get(line.place.name)));
        tree.put("improvementId", String.valueOf(ids.get(line.improvement.name)));
        tree.put("amount", money(line.amount));
        if (minimumMatch > 0) {
            tree.put("minimumMatch", money(minimumMatch));
        }
        return tree;
    }
}
