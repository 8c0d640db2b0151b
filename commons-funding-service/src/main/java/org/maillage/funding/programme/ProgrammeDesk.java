package org.maillage.funding.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.maillage.funding.access.Rights;
import org.maillage.funding.directory.HeldNetworks;
import org.maillage.funding.funder.Funders;
import org.maillage.funding.use.ProgrammeUses;
import org.maillage.kernel.Refusal;

/** What is checked of a programme's terms against the world, and who may do what with it. */
@ApplicationScoped
class ProgrammeDesk {

    private final Programmes programmes;
    private final Funders funders;
    private final HeldNetworks networks;
    private final ProgrammeUses uses;
    private final Rights rights;

    ProgrammeDesk(Programmes programmes, Funders funders, HeldNetworks networks, ProgrammeUses uses, Rights rights) {
        this.programmes = programmes;
        this.funders = funders;
        this.networks = networks;
        this.uses = uses;
        this.rights = rights;
    }

    /** By an agent of its funder. */
    void requireOpener(ProgrammeTerms terms) {
        funders.known(terms.funder());
        rights.requireAgent(terms.funder().value());
        networks.known(terms.network());
        RuleCoherence.require(terms.mode(), terms.rule());
        requireFree(terms, Optional.empty());
    }

    void requireChange(ProgrammeTerms terms, Programme programme) {
        var before = programme.terms();
        if (terms.differsInFixed(before) && uses.isUsed(programme.uuid())) {
            throw new Refusal("rule-fixed", "Funder, network, mode and currency stay since the first match.");
        }
        if (!terms.funder().equals(before.funder())) {
            funders.known(terms.funder());
            rights.requireAgent(terms.funder().value());
        }
        if (!terms.network().equals(before.network())) {
            networks.known(terms.network());
        }
        RuleCoherence.require(terms.mode(), terms.rule());
        requireFree(terms, Optional.of(programme));
    }

    Programme ofAgent(ProgrammeId id) {
        var programme = locked(id);
        rights.requireAgent(programme.funderId().value());
        return programme;
    }

    Programme ofAdmin(ProgrammeId id) {
        var programme = locked(id);
        rights.requireAdmin(programme.network());
        return programme;
    }

    Programme ofAdminOrAgent(ProgrammeId id) {
        var programme = locked(id);
        rights.require(rights.isAdmin(List.of(programme.network()))
                || rights.isAgent(programme.funderId().value()));
        return programme;
    }

    private Programme locked(ProgrammeId id) {
        rights.actor();
        return programmes.locked(id).orElseThrow(() -> Refusal.notFound("programme"));
    }

    private void requireFree(ProgrammeTerms terms, Optional<Programme> programme) {
        programmes
                .bySlug(terms.slug())
                .filter(other ->
                        programme.filter(p -> p.uuid().equals(other.uuid())).isEmpty())
                .ifPresent(other -> {
                    throw new Refusal("slug-taken", "Another programme has this slug.").with("id", other.uuid());
                });
    }
}
