package org.maillage.funding.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.matching.Overfunding;
import org.maillage.funding.use.ProgrammeUses;
import org.maillage.kernel.Money;
import org.maillage.kit.record.Recorded;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ImprovementStoreTest {

    @Inject
    Improvements improvements;

    @Inject
    ProgrammeUses uses;

    private final Recorded.By by = new Recorded.By("test", Instant.parse("2026-11-01T10:00:00Z"));

    @Test
    void an_improvement_is_read_back_as_it_moved() {
        var id = new ImprovementId(UUID.randomUUID());
        QuarkusTransaction.requiringNew().run(() -> improvements.add(proposed(id)));

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(improvements.byId(id)).isPresent();
            var improvement = improvements.locked(id).orElseThrow();
            improvement.open(by);
            improvement.move(Funding.commit(900_00, 100_00), by);
        });

        var improvement = QuarkusTransaction.requiringNew()
                .call(() -> improvements.byId(id).orElseThrow());
        assertThat(improvement.status()).isEqualTo(ImprovementStatus.GOAL_REACHED);
        assertThat(improvement.raised()).isEqualTo(1_000_00);
        assertThat(improvement.sheet().costLines().all()).hasSize(1);
        assertThat(improvements.publicMoneyOn(id)).isZero();
        assertThat(improvements.sharesOf(id).matched()).isEmpty();
    }

    @Test
    void uses_are_made_and_locked_and_read_again() {
        var improvement = UUID.randomUUID();
        var programmes = List.of(UUID.randomUUID(), UUID.randomUUID());

        QuarkusTransaction.requiringNew().run(() -> {
            var locked = uses.lockedOfImprovements(List.of(improvement), programmes);
            locked.get(0).reserve(30_00, OptionalLong.of(50_00));
            assertThat(uses.lockedOfImprovements(List.of(improvement), programmes))
                    .hasSize(2);
        });

        var found = QuarkusTransaction.requiringNew().call(() -> uses.ofImprovement(improvement));
        assertThat(found).extracting(use -> use.used()).containsExactlyInAnyOrder(30_00L, 0L);
    }

    private Improvement proposed(ImprovementId id) {
        var sheet = new ImprovementSheet(
                "Export",
                "To iCalendar",
                "EUR",
                new CostLines(List.of(new CostLine("Work", Money.euros(1_000_00)))),
                null,
                LocalDate.of(2027, 1, 1),
                Overfunding.LIMIT_MATCHES);
        return Improvement.propose(
                id, new Improvement.Home(new CommonId(UUID.randomUUID()), UUID.randomUUID()), sheet, by);
    }
}
