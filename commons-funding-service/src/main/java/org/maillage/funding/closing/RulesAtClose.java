package org.maillage.funding.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.funding.funder.Funder;
import org.maillage.funding.funder.Funders;
import org.maillage.funding.improvement.Improvements;
import org.maillage.funding.matching.Rule;
import org.maillage.funding.programme.KeptRule;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.programme.Programmes;

/** What a close reads beside the rows that it locks. */
@ApplicationScoped
class RulesAtClose {

    private final Programmes programmes;
    private final Funders funders;
    private final Improvements improvements;
    private final AidAtClose aid;

    RulesAtClose(Programmes programmes, Funders funders, Improvements improvements, AidAtClose aid) {
        this.programmes = programmes;
        this.funders = funders;
        this.improvements = improvements;
        this.aid = aid;
    }

    /** Each line is held to the version under which it was given. */
    Map<Integer, Rule> versions(Programme programme) {
        var rules = new HashMap<Integer, Rule>();
        for (KeptRule kept : programmes.rules(programme.id())) {
            rules.put(kept.version(), programme.rule(kept));
        }
        return rules;
    }

    Counting.Facts facts(Held held) {
        var programme = held.programme();
        boolean ofPublic =
                funders.byId(programme.funderId()).map(Funder::isPublic).orElse(false);
        var onEach = new HashMap<UUID, Long>();
        if (programme.rule().publicCeilingPercent().isPresent()) {
            held.improvements()
                    .forEach((id, improvement) -> onEach.put(id, improvements.publicMoneyOn(improvement.id())));
        }
        return new Counting.Facts(ofPublic, onEach, aid.held(held));
    }
}
