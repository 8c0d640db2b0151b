package org.maillage.funding.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.payment.camt.CamtFile;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

/** A statement of many lines, each the exact money of a promise that two programmes match: 10,000 with {@code -Dtrust.full}. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class LongStatementTest {

    private static final Logger LOG = Logger.getLogger(LongStatementTest.class);
    private static final boolean FULL = Boolean.getBoolean("trust.full");
    private static final int LINES = FULL ? 10_000 : 120;
    private static final int IMPROVEMENTS = FULL ? 20 : 3;
    private static final int PLACES = FULL ? 200 : 6;
    private static final int MUCH = 100_000_000;

    @Inject
    Purse purse;

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Test
    void a_long_statement_is_taken_in_time_and_once() {
        var network = purse.network(MUCH);
        stage.programme(network.id(), MUCH, Rules.oneToOne().turn(1).rule());
        stage.programme(network.id(), MUCH, Rules.oneToOne().rate(1, 2).turn(2).rule());
        var improvements = new ArrayList<Purse.Network>();
        for (int i = 0; i < IMPROVEMENTS; i++) {
            improvements.add(of(network, stage.improvement(network.common(), MUCH)));
        }
        var file = CamtFile.ofVersion(8);
        promised(network, improvements).forEach(reference -> file.credit("5.00", "L" + reference, reference));
        var bytes = file.bytes();

        long start = System.nanoTime();
        purse.statement(network.treasurer(), network.id(), bytes)
                .statusCode(200)
                .body("lines", hasSize(LINES))
                .body("lines[" + (LINES - 1) + "].line", equalTo(LINES))
                .body("counts.PAID", equalTo(LINES));
        long millis = (System.nanoTime() - start) / 1_000_000;

        LOG.infof("%d lines of a statement in %d ms", LINES, millis);
        long held = improvements.stream()
                .mapToLong(each -> purse.balance(Account.own(each.improvement(), network.id())))
                .sum();
        assertThat(held).isEqualTo(LINES * 5_00L);
        assertThat(millis).isLessThan(FULL ? 30_000 : Long.MAX_VALUE);
        purse.statement(network.treasurer(), network.id(), bytes)
                .statusCode(200)
                .body("counts.IGNORED", equalTo(LINES));
    }

    private static Purse.Network of(Purse.Network network, UUID improvement) {
        return new Purse.Network(network.id(), network.keeper(), network.common(), improvement, network.treasurer());
    }

    private List<String> promised(Purse.Network network, List<Purse.Network> improvements) {
        var places = IntStream.range(0, PLACES)
                .mapToObj(i -> scene.place("75", network.id()))
                .toList();
        var promises = IntStream.range(0, LINES)
                .parallel()
                .mapToObj(i -> purse.promised(improvements.get(i % IMPROVEMENTS), places.get(i % PLACES), "5.00"))
                .toList();
        return promises.stream().map(purse::reference).toList();
    }
}
