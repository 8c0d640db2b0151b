package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.improvement.ImprovementStatus;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;

/** What becomes of contributions. Each use case locks what it moves, in one order, and is one transaction. */
@ApplicationScoped
@Transactional
public class ContributionService {

    private final ContributionReader reader;
    private final ContributionRights sight;
    private final Promising promising;
    private final Previewing previewing;
    private final Paying paying;
    private final Ending ending;
    private final GivingBack givingBack;
    private final LockedLines lines;
    private final MovementTeller teller;
    private final ContributionPublisher publisher;
    private final Rights rights;
    private final Ids ids;

    ContributionService(
            ContributionReader reader,
            ContributionRights sight,
            Promising promising,
            Previewing previewing,
            Paying paying,
            Ending ending,
            GivingBack givingBack,
            LockedLines lines,
            MovementTeller teller,
            ContributionPublisher publisher,
            Rights rights,
            Ids ids) {
        this.reader = reader;
        this.sight = sight;
        this.promising = promising;
        this.previewing = previewing;
        this.paying = paying;
        this.ending = ending;
        this.givingBack = givingBack;
        this.lines = lines;
        this.teller = teller;
        this.publisher = publisher;
        this.rights = rights;
        this.ids = ids;
    }

    /** By a steward of the place, by its own grant. */
    public ContributionState contribute(Map<String, @Nullable Object> tree) {
        var input = sight.requireVoice(reader.contribution(tree));
        return promising.promise(input);
    }

    /** Open to all. */
    public ContributionPreview preview(Map<String, @Nullable Object> tree) {
        return previewing.preview(reader.contribution(tree));
    }

    /** Before it is paid, by a steward of the place. */
    public ContributionState cancel(ContributionId id) {
        sight.requireVoice(id);
        return end(id, ContributionStatus.CANCELLED);
    }

    /** Because it was not paid in time; the caller has seen that it is due. */
    public void expire(ContributionId id) {
        end(id, ContributionStatus.EXPIRED);
    }

    /** Some of it, or all, by the treasurer. */
    public ContributionState refund(ContributionId id, Map<String, @Nullable Object> tree) {
        sight.requireTreasurer(id);
        var asked = reader.refund(tree);
        return moved(id, line -> {
            if (!asked.amount().currency().equals(line.contribution().terms().currency())) {
                throw new Refusal("currency-mismatch", "A refund is in the currency of its contribution.");
            }
            var wanted = wanted(line, asked.amount().cents(), asked.reason());
            return givingBack.giveBack(
                    line, line.contribution().refund(wanted, line.author().by()));
        });
    }

    /**
     * All of its money has come; called by whoever saw it come, with the right to say so. Refuses with {@code already-paid}
     * and {@code wrong-state}.
     */
    public ContributionState pay(ContributionId id, Paid paid) {
        return moved(id, line -> paying.pay(line, paid));
    }

    /**
     * Money comes to several promises of one improvement, or to none: they are locked at once, and what moves is told once.
     *
     * @param work pays those that are whole
     */
    public <T> T payTogether(Collection<ContributionId> of, Function<HeldPromises, T> work) {
        var held = lines.lockAll(of);
        var done = work.apply(new HeldPromises(held, paying));
        held.stream()
                .map(LockedLine::movement)
                .filter(Movement::isBegun)
                .findFirst()
                .ifPresent(teller::tell);
        return done;
    }

    /** What has come, and is kept in suspense for it, is taken for the whole. */
    public ContributionState acceptPartial(ContributionId id, long received) {
        return moved(id, line -> paying.acceptPartial(line, received));
    }

    /** The payer's bank takes the money back, maybe; nothing of it is paid out until that is resolved. */
    public ContributionState dispute(ContributionId id) {
        var line = lines.lock(id);
        line.contribution().dispute(line.author().by());
        return publisher.became(line.contribution(), line.countsFor());
    }

    /**
     * The dispute is over: the money stays, or all that remains of it is given back. It stays on no improvement that was
     * cancelled meanwhile, whose other lines were given back already.
     */
    public ContributionState resolve(ContributionId id, boolean stays) {
        if (!stays) {
            return moved(id, line -> {
                var wanted = wanted(line, line.contribution().remaining(), "dispute lost");
                return givingBack.giveBack(
                        line, line.contribution().lose(wanted, line.author().by()));
            });
        }
        var line = lines.lock(id);
        line.contribution().resolve(line.author().by());
        var kept = publisher.publish(line.contribution(), "ContributionDisputeWon", line.countsFor());
        var improvement = line.rows().improvement();
        return improvement.status() == ImprovementStatus.CANCELLED
                ? told(line, giveAllBack(line, improvement.cancelReason().orElse("cancelled")))
                : kept;
    }

    /** Lines of one improvement that ends: promises are cancelled or expire, money goes back to its places. */
    void endAll(List<ContributionId> of, ContributionStatus cancelledOrExpired, String reason) {
        var held = lines.lockAll(of);
        for (var line : held) {
            if (line.contribution().status() == ContributionStatus.COMMITTED) {
                ending.end(line, cancelledOrExpired);
            } else if (ContributionStatus.HELD.contains(line.contribution().status())) {
                giveAllBack(line, reason);
            }
        }
        held.stream().findFirst().ifPresent(line -> teller.tell(line.movement()));
    }

    private ContributionState end(ContributionId id, ContributionStatus cancelledOrExpired) {
        return moved(id, line -> ending.end(line, cancelledOrExpired));
    }

    private ContributionState moved(ContributionId id, Function<LockedLine, ContributionState> move) {
        var line = lines.lock(id);
        return told(line, move.apply(line));
    }

    private ContributionState told(LockedLine line, ContributionState state) {
        teller.tell(line.movement());
        return state;
    }

    private ContributionState giveAllBack(LockedLine line, String reason) {
        var wanted = wanted(line, line.contribution().remaining(), reason);
        return givingBack.giveBack(
                line, line.contribution().refund(wanted, line.author().by()));
    }

    private Refund.Wanted wanted(LockedLine line, long amount, String reason) {
        return new Refund.Wanted(
                ids.next(),
                amount,
                reason,
                line.author().actor(),
                line.author().by().at());
    }
}
