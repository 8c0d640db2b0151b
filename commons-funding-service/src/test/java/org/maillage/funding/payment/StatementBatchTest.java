package org.maillage.funding.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.contribution.Contributions.Named;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.payment.StatementLine.Kind;
import org.maillage.kernel.Money;

/** Which lines of a statement one transaction takes. */
class StatementBatchTest {

    private static final UUID NETWORK = UUID.randomUUID();
    private static final PaymentReference FIRST = PaymentReference.of(1);
    private static final PaymentReference SECOND = PaymentReference.of(2);
    private static final PaymentReference OTHER = PaymentReference.of(3);

    private final Map<PaymentReference, Named> named = new HashMap<>();

    StatementBatchTest() {
        var improvement = new ImprovementId(UUID.randomUUID());
        named.put(FIRST, new Named(new ContributionId(UUID.randomUUID()), improvement));
        named.put(SECOND, new Named(new ContributionId(UUID.randomUUID()), improvement));
        named.put(OTHER, new Named(new ContributionId(UUID.randomUUID()), new ImprovementId(UUID.randomUUID())));
    }

    @Test
    void what_pays_one_improvement_is_taken_together() {
        var lines = List.of(credit(FIRST), credit(OTHER), credit(SECOND), credit(FIRST));

        assertThat(numbers(lines)).containsExactly(List.of(1, 3, 4), List.of(2));
    }

    @Test
    void what_pays_nothing_known_is_taken_together() {
        var unknown = PaymentReference.of(4);
        var lines = List.of(credit(null), credit(FIRST), credit(unknown), line(Kind.NOT_BOOKED, null));

        assertThat(numbers(lines)).containsExactly(List.of(1, 3, 4), List.of(2));
    }

    @Test
    void a_transfer_of_ours_is_taken_alone() {
        var lines = List.of(credit(FIRST), line(Kind.DEBIT, null), line(Kind.RETURN, FIRST), credit(FIRST));

        assertThat(numbers(lines)).containsExactly(List.of(2), List.of(3), List.of(1, 4));
    }

    @Test
    void no_transaction_takes_more_than_fifty() {
        var lines = IntStream.range(0, 120).mapToObj(i -> credit(FIRST)).toList();

        assertThat(numbers(lines)).extracting(List::size).containsExactly(50, 50, 20);
    }

    private List<List<Integer>> numbers(List<StatementLine> lines) {
        return StatementBatch.of(NETWORK, lines, named).stream()
                .map(batch -> batch.lines().stream()
                        .map(StatementBatch.Numbered::number)
                        .toList())
                .toList();
    }

    private static StatementLine credit(@Nullable PaymentReference reference) {
        return line(Kind.CREDIT, reference);
    }

    private static StatementLine line(Kind kind, @Nullable PaymentReference reference) {
        return new StatementLine(
                "id",
                kind,
                Money.euros(1),
                LocalDate.EPOCH,
                Optional.ofNullable(reference),
                Optional.empty(),
                Payer.UNKNOWN);
    }
}
