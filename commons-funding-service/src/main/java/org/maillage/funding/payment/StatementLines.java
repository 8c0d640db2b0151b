package org.maillage.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.maillage.funding.access.Rights;
import org.maillage.funding.contribution.Contribution;
import org.maillage.funding.contribution.ContributionService;
import org.maillage.funding.contribution.Contributions;
import org.maillage.funding.contribution.HeldPromises;
import org.maillage.funding.payment.LineReport.Reason;
import org.maillage.funding.payment.SentTransfers.Result;
import org.maillage.funding.payment.SentTransfers.Seen;
import org.maillage.funding.payment.StatementBatch.Numbered;
import org.maillage.funding.payment.StatementLine.Kind;

/** Takes lines of a statement, in the transaction of its caller; a line that was taken before changes nothing. */
@ApplicationScoped
@Transactional
public class StatementLines {

    private final Payments payments;
    private final Contributions contributions;
    private final ContributionService service;
    private final Receiving receiving;
    private final Instance<SentTransfers> transfers;
    private final Rights rights;

    StatementLines(
            Payments payments,
            Contributions contributions,
            ContributionService service,
            Receiving receiving,
            Instance<SentTransfers> transfers,
            Rights rights) {
        this.payments = payments;
        this.contributions = contributions;
        this.service = service;
        this.receiving = receiving;
        this.transfers = transfers;
        this.rights = rights;
    }

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

    public List<StatementBatch> batches(UUID network, List<StatementLine> lines) {
        var references =
                lines.stream().flatMap(line -> line.reference().stream()).collect(Collectors.toSet());
        return StatementBatch.of(network, lines, contributions.named(network, references));
    }

    /** One line that may be of a transfer of ours, or credits that name promises of one improvement at most. */
    public List<LineReport> take(StatementBatch batch) {
        return batch.transfer()
                .flatMap(line -> transfer(batch, line))
                .map(List::of)
                .orElseGet(() -> credits(batch));
    }

    private Optional<LineReport> transfer(StatementBatch batch, Numbered numbered) {
        return switch (numbered.line().kind()) {
            case DEBIT ->
                ours(batch, numbered, SentTransfers::left).or(() -> Optional.of(ignored(numbered, Reason.DEBIT)));
            case RETURN -> ours(batch, numbered, SentTransfers::cameBack);
            case CREDIT, NOT_BOOKED -> Optional.empty();
        };
    }

    private List<LineReport> credits(StatementBatch batch) {
        payments.holdStatementsOf(batch.network());
        var known = payments.known(batch.network(), Channel.TRANSFER, batch.identities());
        return service.payTogether(batch.contributions(), held -> {
            var till = new SharedTill(held, payments.waitingFor(batch.contributions()));
            return batch.lines().stream()
                    .map(line -> credit(batch.network(), line, new Meanwhile(known, held, till)))
                    .toList();
        });
    }

    /** What the lines of a batch share; the identities that are known grow with them. */
    private record Meanwhile(Set<String> known, HeldPromises held, Till till) {}

    private LineReport credit(UUID network, Numbered numbered, Meanwhile meanwhile) {
        var line = numbered.line();
        if (line.kind() == Kind.NOT_BOOKED) {
            return ignored(numbered, Reason.NOT_BOOKED);
        }
        if (line.amount().cents() == 0) {
            return ignored(numbered, Reason.ZERO);
        }
        if (!meanwhile.known().add(line.identity())) {
            return ignored(numbered, Reason.REPEATED);
        }
        var receipt = new Receipt(
                network,
                Channel.TRANSFER,
                line.identity(),
                line.amount(),
                line.bookedOn(),
                line.reference().map(PaymentReference::value).orElse(null),
                line.payer());
        var named = numbered.named().flatMap(each -> meanwhile.held().byId(each.id()));
        return LineReport.taken(numbered.number(), line, receiving.take(receipt, named, meanwhile.till()));
    }

    private Optional<LineReport> ours(
            StatementBatch batch, Numbered numbered, BiFunction<SentTransfers, Seen, Optional<Result>> asked) {
        var line = numbered.line();
        return line.endToEndId()
                .map(id -> new Seen(batch.network(), id, line.amount()))
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
