package org.maillage.funding.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.Improvements;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.use.ImprovementUse;
import org.maillage.funding.use.ProgrammeUses;

/** Nothing is computed: it stays closing until its last reservation is paid or lapses. */
@ApplicationScoped
class FirstComeClose {

    private final ProgrammeUses uses;
    private final Improvements improvements;
    private final Settlement settlement;

    FirstComeClose(ProgrammeUses uses, Improvements improvements, Settlement settlement) {
        this.uses = uses;
        this.improvements = improvements;
        this.settlement = settlement;
    }

    void close(Programme programme) {
        if (programme.reserved() > 0) {
            return;
        }
        settlement.settle(programme, parts(programme), ResultLines.NONE);
    }

    private ResultParts parts(Programme programme) {
        var used = uses.ofProgramme(programme.uuid()).stream()
                .filter(use -> use.used() > 0)
                .toList();
        var held = improvements.byIds(
                used.stream().map(ImprovementUse::improvement).toList());
        return new ResultParts(
                held.stream().map(improvement -> part(improvement, used)).toList());
    }

    private static ResultParts.Part part(Improvement improvement, List<ImprovementUse> used) {
        long given = used.stream()
                .filter(use -> use.improvement().equals(improvement.uuid()))
                .mapToLong(ImprovementUse::used)
                .sum();
        return new ResultParts.Part(improvement.uuid(), improvement.commonId().value(), given, List.of());
    }
}
