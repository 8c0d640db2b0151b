package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.payment.Channel;
import org.maillage.funding.payment.EndToEndId;
import org.maillage.funding.payment.SentTransfers;
import org.maillage.kernel.Refusal;

/** Refunds on their way to the places: said by a treasurer, or by the bank's statement. */
@ApplicationScoped
@Transactional
public class RefundTransfers implements SentTransfers {

    private final Contributions contributions;
    private final ContributionReader reader;
    private final ContributionRights sight;
    private final ContributionPublisher publisher;
    private final Survivors survivors;
    private final Ledger ledger;
    private final Rights rights;

    RefundTransfers(
            Contributions contributions,
            ContributionReader reader,
            ContributionRights sight,
            ContributionPublisher publisher,
            Survivors survivors,
            Ledger ledger,
            Rights rights) {
        this.contributions = contributions;
        this.reader = reader;
        this.sight = sight;
        this.publisher = publisher;
        this.survivors = survivors;
        this.ledger = ledger;
        this.rights = rights;
    }

    /** By a treasurer, once; refuses with {@code wrong-state} what has left already. */
    public ContributionState record(ContributionId id, UUID refund, Map<String, @Nullable Object> tree) {
        sight.requireTreasurer(id);
        var channel = reader.channel(tree);
        var contribution = contributions.locked(id).orElseThrow(() -> Refusal.notFound("contribution"));
        return leave(new Line(contribution, contribution.refundOf(refund)), channel);
    }

    private record Line(Contribution contribution, Refund refund) {}

    @Override
    public Optional<Result> left(Seen seen) {
        return ours(seen).map(line -> {
            if (!line.refund().waitsForTheBank()) {
                return Result.KNOWN;
            }
            leave(line, Channel.TRANSFER);
            return Result.CONFIRMED;
        });
    }

    @Override
    public Optional<Result> cameBack(Seen seen) {
        return ours(seen).map(line -> {
            if (!line.refund().mayComeBack()) {
                return Result.KNOWN;
            }
            comeBack(line);
            return Result.REJECTED;
        });
    }

    private ContributionState leave(Line line, Channel channel) {
        var contribution = line.contribution();
        line.refund().requireHere();
        var journal = Journal.of("refund-transferred", contribution.uuid(), rights.actor())
                .move(
                        Account.place(contribution.placeId()),
                        Account.world(channel.name()),
                        contribution.money(line.refund().amount()));
        contribution.transferred(line.refund(), ledger.post(journal), rights.by());
        return publish(contribution, "ContributionRefundTransferred");
    }

    private void comeBack(Line line) {
        var undone = line.contribution().cameBack(line.refund(), rights.by());
        ledger.reverse(undone, "refund-came-back", rights.actor());
        publish(line.contribution(), "ContributionRefundCameBack");
    }

    private ContributionState publish(Contribution contribution, String fact) {
        return publisher.publish(contribution, fact, survivors.of(contribution.placeId()));
    }

    /** A refund of that network and of exactly that amount, its contribution locked. */
    private Optional<Line> ours(Seen seen) {
        return EndToEndId.read(seen.endToEndId())
                .flatMap(id -> contributions
                        .ofRefund(id)
                        .flatMap(found -> contributions.locked(found.id()))
                        .map(locked -> new Line(locked, locked.refundOf(id))))
                .filter(line -> line.contribution().network().equals(seen.network()))
                .filter(line ->
                        line.contribution().money(line.refund().amount()).equals(seen.amount()));
    }
}
