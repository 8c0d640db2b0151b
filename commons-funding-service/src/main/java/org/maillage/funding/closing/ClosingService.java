package org.maillage.funding.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maillage.funding.access.Rights;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.programme.ProgrammePublisher;
import org.maillage.funding.programme.ProgrammeState;
import org.maillage.funding.programme.ProgrammeStatus;
import org.maillage.funding.programme.Programmes;
import org.maillage.kernel.Refusal;

/**
 * Closes programmes in two transactions: a short one that ends the window, so that no line waits for the second, which
 * computes. The second is taken up again until it is done.
 */
@ApplicationScoped
@Transactional
public class ClosingService {

    private final Programmes programmes;
    private final ProgrammePublisher publisher;
    private final FirstComeClose firstCome;
    private final ProRataClose proRata;
    private final QuadraticClose quadratic;
    private final Settlement settlement;
    private final Results results;
    private final LinesAtClose lines;
    private final Rights rights;

    ClosingService(
            Programmes programmes,
            ProgrammePublisher publisher,
            FirstComeClose firstCome,
            ProRataClose proRata,
            QuadraticClose quadratic,
            Settlement settlement,
            Results results,
            LinesAtClose lines,
            Rights rights) {
        this.programmes = programmes;
        this.publisher = publisher;
        this.firstCome = firstCome;
        this.proRata = proRata;
        this.quadratic = quadratic;
        this.settlement = settlement;
        this.results = results;
        this.lines = lines;
        this.rights = rights;
    }

    /** By an admin of its network or an agent of its funder; its window ends now. */
    public void end(ProgrammeId id) {
        rights.actor();
        var programme = locked(id);
        rights.require(rights.isAdmin(List.of(programme.network()))
                || rights.isAgent(programme.funderId().value()));
        start(programme);
    }

    /** By the clock, when its window is over. */
    public void endWhenOver(ProgrammeId id) {
        var programme = locked(id);
        boolean waits = !programme.status().equals(ProgrammeStatus.CLOSING)
                && !programme.status().returnsToFunder();
        if (waits && !rights.by().at().isBefore(programme.rule().closesAt())) {
            start(programme);
        }
    }

    private void start(Programme programme) {
        programme.startClosing(rights.by());
        publisher.became(programme);
    }

    /** Computes what waited for the close, once; later calls see to what was still reserved. */
    public ProgrammeState compute(ProgrammeId id) {
        var mode = programmes
                .byId(id)
                .orElseThrow(() -> Refusal.notFound("programme"))
                .mode();
        switch (mode) {
            case FIRST_COME -> {
                var programme = locked(id);
                if (programme.status() == ProgrammeStatus.CLOSING) {
                    firstCome.close(programme);
                }
            }
            case PRO_RATA_AT_CLOSE -> proRata.close(id);
            case QUADRATIC_AT_CLOSE -> quadratic.close(id);
        }
        var programme = locked(id);
        if (programme.status() == ProgrammeStatus.SETTLED) {
            settlement.finish(programme);
        }
        return publisher.state(programme);
    }

    /** Those that a close has begun with and not ended. */
    public List<ProgrammeId> underWay() {
        return lines.underWay().stream().map(ProgrammeId::new).toList();
    }

    /** Once it is computed. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public ProgrammeResultState result(ProgrammeId id) {
        return results.of(id).map(ProgrammeResultState::of).orElseThrow(() -> Refusal.notFound("programme-result"));
    }

    private Programme locked(ProgrammeId id) {
        return programmes.locked(id).orElseThrow(() -> Refusal.notFound("programme"));
    }
}
