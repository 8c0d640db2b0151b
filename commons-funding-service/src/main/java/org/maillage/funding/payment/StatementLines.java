package org.maillage.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.maillage.funding.access.Rights;
import org.maillage.funding.contribution.Contribution;
import org.maillage.funding.contribution.Contributions;
import org.maillage.funding.payment.LineReport.Reason;
import org.maillage.funding.payment.SentTransfers.Result;
import org.maillage.funding.payment.SentTransfers.Seen;

/** Takes the lines of a statement, each in the transaction of its caller; a line that was taken before changes nothing. */
@ApplicationScoped
@Transactional
public class StatementLines {

    private final Payments payments;
    private final Contributions contributions;
    private final Receiving receiving;
    private final Instance<SentTransfers> transfers;
    private final Rights rights;

    StatementLines(
            Payments payments,
            Contributions contributions,
            Receiving receiving,
            Instance<SentTransfers> transfers,
            Rights rights) {
        this.payments = payments;
        this.contributions = contributions;
        this.receiving = receiving;
        this.transfers = transfers;
        this.rights = rights;
    }

    /** A line and its number in the statement of that network's account. */
    public record Numbered(UUID network, int number, StatementLine line) {}

    public void requireTreasurer(UUID network) {
        rights.requireTreasurer(List.of(network));
    }

    /** The network of the first promise that the statement names and the caller is a treasurer for. */
    public Optional<UUID> networkOf(List<StatementLine> lines) {
        rights.actor();
        return lines.stream()
                .flatMap(line -> line.reference().stream())
                .distinct()
                .flatMap(reference -> contributions.byReference(reference).stream())
                .map(Contribution::network)
                .distinct()
                .filter(network -> rights.isTreasurer(List.of(network)))
                .findFirst();
    }

    public LineReport take(Numbered numbered) {
        return switch (numbered.line().kind()) {
            case NOT_BOOKED -> ignored(numbered, Reason.NOT_BOOKED);
            case CREDIT -> credit(numbered);
            case DEBIT -> ours(numbered, SentTransfers::left).orElseGet(() -> ignored(numbered, Reason.DEBIT));
            case RETURN -> ours(numbered, SentTransfers::cameBack).orElseGet(() -> credit(numbered));
        };
    }

    private LineReport credit(Numbered numbered) {
        var line = numbered.line();
        if (line.amount().cents() == 0) {
            return ignored(numbered, Reason.ZERO);
        }
        payments.holdStatementsOf(numbered.network());
        if (payments.isKnown(numbered.network(), Channel.TRANSFER, line.identity())) {
            return ignored(numbered, Reason.REPEATED);
        }
        var named = line.reference()
                .flatMap(contributions::byReference)
                .filter(contribution -> contribution.network().equals(numbered.network()))
                .flatMap(contribution -> contributions.locked(contribution.id()));
        var receipt = new Receipt(
                numbered.network(),
                Channel.TRANSFER,
                line.identity(),
                line.amount(),
                line.bookedOn(),
                line.reference().map(PaymentReference::value).orElse(null),
                line.payer());
        return LineReport.taken(numbered.number(), line, receiving.take(receipt, named));
    }

    private Optional<LineReport> ours(Numbered numbered, BiFunction<SentTransfers, Seen, Optional<Result>> asked) {
        var line = numbered.line();
        return line.endToEndId()
                .map(id -> new Seen(numbered.network(), id, line.amount()))
                .flatMap(seen -> transfers.stream()
                        .flatMap(each -> asked.apply(each, seen).stream())
                        .findFirst())
                .map(result -> told(numbered, result));
    }

    private static LineReport told(Numbered numbered, Result result) {
        return switch (result) {
            case CONFIRMED ->
                LineReport.of(numbered.number(), numbered.line(), LineOutcome.CONFIRMED, Optional.empty());
            case REJECTED -> LineReport.of(numbered.number(), numbered.line(), LineOutcome.REJECTED, Optional.empty());
            case KNOWN -> ignored(numbered, Reason.REPEATED);
        };
    }

    private static LineReport ignored(Numbered numbered, Reason reason) {
        return LineReport.ignored(numbered.number(), numbered.line(), reason);
    }
}
