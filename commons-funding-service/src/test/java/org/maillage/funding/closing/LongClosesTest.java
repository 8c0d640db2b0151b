package org.maillage.funding.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.funding.matching.CapExcess;
import org.maillage.funding.matching.Quadratic;
import org.maillage.funding.matching.QuadraticRound;
import org.maillage.funding.matching.QuadraticShares;
import org.maillage.funding.matching.UnderSubscription;
import org.maillage.kit.testing.ServiceStack;

/** Closes with many lines: 400, or 10,000 of 500 commons with {@code -Dtrust.full}. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class LongClosesTest {

    private static final boolean FULL = Boolean.getBoolean("trust.full");
    private static final int ROUNDS = FULL ? 3 : 1;
    private static final Duration LONGEST = FULL ? Duration.ofSeconds(2) : Duration.ofSeconds(30);
    /** For 380 lines: changes go in batches of a hundred, and loops of the service look around meanwhile. */
    private static final long FEW = 40;

    @Inject
    Closes closes;

    @Inject
    ManyLines many;

    @Inject
    EntityManagerFactory entityManagers;

    @Test
    void a_quadratic_close_of_many_lines_gives_what_the_calculation_gives_in_time() throws SQLException {
        var took = LONGEST;
        for (int round = 0; round < ROUNDS; round++) {
            var waiting = FULL ? many.of("QUADRATIC_AT_CLOSE", 10_000, 500) : many.of("QUADRATIC_AT_CLOSE", 400, 20);

            took = closed(waiting);

            System.out.println("quadratic close of " + waiting.gifts().size() + " gifts to "
                    + waiting.improvements().size() + " commons: " + took.toMillis() + " ms");
            var shares = calculated(waiting);
            assertThat(shares.distributed()).isPositive();
            waiting.improvements().forEach((common, improvement) -> assertThat(closes.allocated(improvement))
                    .isEqualTo(shares.parts().get(common)));
            assertThat(closes.holds("programme:" + waiting.programme() + ":available"))
                    .isZero();
        }
        assertThat(took).as("once it is warm").isLessThan(LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUADRATIC_AT_CLOSE", "PRO_RATA_AT_CLOSE"})
    void twenty_times_the_lines_take_few_more_statements(String mode) throws SQLException {
        long few = statementsOf(many.of(mode, 20, 5));
        long more = statementsOf(many.of(mode, 400, 5));

        assertThat(more).isCloseTo(few, within(FEW));
    }

    private Duration closed(ManyLines.Waiting waiting) {
        long began = System.nanoTime();
        assertThat(closes.close(waiting.network(), waiting.programme())).isIn("CLOSED", "SETTLED");
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** A batch counts once. */
    private long statementsOf(ManyLines.Waiting waiting) {
        Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        closed(waiting);
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return statements;
    }

    private static QuadraticShares calculated(ManyLines.Waiting waiting) {
        return new Quadratic()
                .distribute(new QuadraticRound(
                        waiting.budget(),
                        waiting.gifts(),
                        Set.of(),
                        UnderSubscription.RELEASE,
                        Optional.empty(),
                        CapExcess.REDISTRIBUTE,
                        Map.of()));
    }
}
