package org.maillage.directory.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.KeptPlaces;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.proposal.ProposalPublisher.Fact;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** What people do with proposals: read them, vote, withdraw, ask again. */
@ApplicationScoped
@Transactional
public class ProposalService {

    private static final TextRule SUMMARY = TextRule.line(2, 280);

    private final Proposals proposals;
    private final Collective collective;
    private final ProposalClosing closing;
    private final Effects effects;
    private final ProposalSight sight;
    private final KeptPlaces kept;
    private final ProposalPublisher publisher;
    private final Caller caller;
    private final Clock clock;

    ProposalService(
            Proposals proposals,
            Collective collective,
            ProposalClosing closing,
            Effects effects,
            ProposalSight sight,
            KeptPlaces kept,
            ProposalPublisher publisher,
            Caller caller,
            Clock clock) {
        this.proposals = proposals;
        this.collective = collective;
        this.closing = closing;
        this.effects = effects;
        this.sight = sight;
        this.kept = kept;
        this.publisher = publisher;
        this.caller = caller;
        this.clock = clock;
    }

    /** Open to all once its place is public, else to those whose business it is. */
    public ProposalState byId(ProposalId id) {
        return proposals
                .byId(id)
                .filter(p -> sight.sees(p, publisher.placeOf(p)))
                .map(publisher::stateOf)
                .orElseThrow(ProposalService::unknown);
    }

    /** Those of the network that the caller may see, in that state or in any, the latest first. */
    public List<ProposalState> of(NetworkId network, Optional<ProposalStatus> status) {
        var statuses = status.<Set<ProposalStatus>>map(Set::of).orElseGet(() -> EnumSet.allOf(ProposalStatus.class));
        return proposals.of(network, statuses).stream()
                .filter(p -> sight.sees(p, publisher.placeOf(p)))
                .map(publisher::stateOf)
                .toList();
    }

    /** {@code {placeId, choice, reason}}; the place may be left out by who keeps one of the electorate. */
    public ProposalState vote(ProposalId id, Map<String, @Nullable Object> tree) {
        caller.requireSubject();
        var proposal = forChange(id);
        proposal.requireOpen();
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var voice = Voice.read(members, clock.instant());
        var place = members.id("placeId").value();
        members.finish();
        faults.refuseIfAny();
        proposal.cast(place.map(this::spokenFor).orElseGet(() -> onlyPlaceOf(proposal)), voice, caller.client());
        var cast = publisher.publish(proposal, Fact.VOTE_CAST);
        return closing.closeIfDue(proposal).orElse(cast);
    }

    /** By its author alone. */
    public ProposalState withdraw(ProposalId id) {
        caller.requireSubject();
        var proposal = forChange(id);
        if (!proposal.isBy(caller.subject())) {
            throw Refusal.forbidden();
        }
        proposal.requireOpen();
        return closing.conclude(proposal, Outcome.WITHDRAWN);
    }

    /** Once, after a vote without a quorum, by those who opened it or keep the network or the place. */
    public ProposalState again(ProposalId id) {
        caller.requireSubject();
        var proposal = forChange(id);
        if (!mayAskAgain(proposal)) {
            throw Refusal.forbidden();
        }
        var asked = collective.again(proposal);
        effects.askedAgain(proposals.byId(new ProposalId(asked.id())).orElseThrow());
        return asked;
    }

    /** {@code {kind: CONVENTION, subjectId, summary}}, by an admin of the network: mobility acts on the outcome. */
    public ProposalState openConvention(NetworkId network, Map<String, @Nullable Object> tree) {
        caller.requireSubject();
        if (!caller.isAdministrator() && !caller.holds(GrantRole.NETWORK_ADMIN, network.value())) {
            throw Refusal.forbidden();
        }
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        members.required("kind", members.code("kind", List.of(ProposalKind.CONVENTION.name())));
        var subject = members.required("subjectId", members.id("subjectId")).value();
        var summary =
                members.required("summary", members.text("summary", SUMMARY)).value();
        members.finish();
        faults.refuseIfAny();
        return collective.open(
                network, new Motion(ProposalKind.CONVENTION, Optional.empty(), subject, summary.orElseThrow()));
    }

    private boolean mayAskAgain(Proposal proposal) {
        return caller.isAdministrator()
                || proposal.isBy(caller.subject())
                || proposal.network()
                        .filter(n -> caller.holds(GrantRole.NETWORK_ADMIN, n.value()))
                        .isPresent()
                || proposal.place()
                        .filter(p -> caller.holds(GrantRole.PLACE_STEWARD, p.value()))
                        .isPresent();
    }

    private PlaceId spokenFor(UUID place) {
        if (!caller.holds(GrantRole.PLACE_STEWARD, place)) {
            throw Refusal.forbidden();
        }
        return new PlaceId(place);
    }

    private PlaceId onlyPlaceOf(Proposal proposal) {
        var voters = kept.all().stream()
                .filter(proposal.ballot().electorate()::contains)
                .toList();
        if (voters.size() > 1) {
            var faults = Faults.strict();
            faults.fault("/placeId", "required", "You keep several places of this vote: say for which one.");
            faults.refuseIfAny();
        }
        return voters.stream()
                .findFirst()
                .map(PlaceId::new)
                .orElseThrow(() -> new Refusal("not-in-electorate", "You keep no place that has a voice here."));
    }

    private Proposal forChange(ProposalId id) {
        return closing.forChange(id)
                .filter(p -> sight.sees(p, publisher.placeOf(p)))
                .orElseThrow(ProposalService::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("proposal");
    }
}
