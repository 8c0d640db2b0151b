package org.maillage.funding.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.closing.ClosingService;
import org.maillage.funding.closing.Difference;
import org.maillage.funding.closing.Replay;
import org.maillage.funding.closing.running.Closer;
import org.maillage.funding.directory.PlacesHeard;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.improvement.ImprovementService;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.programme.ProgrammeLife;
import org.maillage.funding.programme.ProgrammeService;

/** What people change of improvements and programmes. */
@ApplicationScoped
class RealChanges {

    private final ImprovementService improvements;
    private final ProgrammeService programmes;
    private final ProgrammeLife lives;
    private final Closer closer;
    private final ClosingService closes;
    private final Replay replay;
    private final PlacesHeard places;

    RealChanges(
            ImprovementService improvements,
            ProgrammeService programmes,
            ProgrammeLife lives,
            Closer closer,
            ClosingService closes,
            Replay replay,
            PlacesHeard places) {
        this.improvements = improvements;
        this.programmes = programmes;
        this.lives = lives;
        this.closer = closer;
        this.closes = closes;
        this.replay = replay;
        this.places = places;
    }

    boolean changeGoal(RealFunding real, NaiveImprovement improvement, long goal) {
        var id = new ImprovementId(real.named(improvement.name));
        var line = Map.of("label", "Work", "amount", RealFunding.money(goal));
        var patch = Map.of("costLines", List.of(line), "reason", "Another estimate");
        return real.isDone(() -> improvements.update(id, patch, version -> {}));
    }

    /** Where computing it again from its lines does not give what was given. */
    List<Difference> replayed(RealFunding real, NaiveProgramme programme) {
        var found = new ArrayList<Difference>();
        real.isDone(() -> found.addAll(replay.of(id(real, programme)).differences()));
        return found;
    }

    boolean rebudget(RealFunding real, NaiveProgramme programme, long budget) {
        return update(real, programme, Map.of("budget", RealFunding.money(budget)));
    }

    boolean changeRule(RealFunding real, NaiveProgramme programme, NaiveProgramme.Terms terms) {
        var patch = new HashMap<String, @Nullable Object>();
        patch.put("rateNumerator", terms.numerator());
        patch.put("rateDenominator", terms.denominator());
        patch.put("capPerContribution", orNone(terms.capPerContribution()));
        patch.put("capPerPlace", RealFunding.money(terms.capPerPlace()));
        patch.put("capPerImprovement", RealFunding.money(terms.capPerImprovement()));
        return update(real, programme, patch);
    }

    boolean suspend(RealFunding real, NaiveProgramme programme) {
        return real.isDone(() -> lives.suspend(id(real, programme), Map.of("reason", "To be looked at")));
    }

    boolean resume(RealFunding real, NaiveProgramme programme) {
        return real.isDone(() -> lives.resume(id(real, programme)));
    }

    boolean close(RealFunding real, NaiveProgramme programme) {
        return real.isDone(() -> closer.close(id(real, programme)));
    }

    /** What its loop does of itself. */
    void takeUp(RealFunding real, NaiveProgramme programme) {
        assertThat(real.isDone(() -> closes.compute(id(real, programme)))).isTrue();
    }

    /** As the directory tells of it. */
    boolean merge(RealFunding real, NaivePlace from, NaivePlace into) {
        QuarkusTransaction.requiringNew()
                .run(() -> places.gone(real.named(from.name), 2, Optional.of(real.named(into.name))));
        return true;
    }

    private static @Nullable Object orNone(long cap) {
        return cap == NaiveProgramme.NONE ? null : RealFunding.money(cap);
    }

    private boolean update(RealFunding real, NaiveProgramme programme, Map<String, @Nullable Object> patch) {
        return real.isDone(() -> programmes.update(id(real, programme), patch, version -> {}));
    }

    private static ProgrammeId id(RealFunding real, NaiveProgramme programme) {
        return new ProgrammeId(real.named(programme.name));
    }
}
