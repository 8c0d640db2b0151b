package org.maillage.directory.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceService;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** Answers suggestions and claims: whole, field by field, or no. */
@ApplicationScoped
@Transactional
public class RequestAnswers {

    private static final TextRule REASON = TextRule.line(2, 500);
    private static final int MOST_FIELDS = 30;
    private static final String ACCEPTED = "accepted";

    private final ProposalClosing closing;
    private final ProposalPublisher publisher;
    private final PlaceService places;
    private final Stewards stewards;
    private final Caller caller;
    private final Clock clock;

    RequestAnswers(
            ProposalClosing closing,
            ProposalPublisher publisher,
            PlaceService places,
            Stewards stewards,
            Caller caller,
            Clock clock) {
        this.closing = closing;
        this.publisher = publisher;
        this.places = places;
        this.stewards = stewards;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * {@code {fields}}: all that is wanted, or the fields named. A suggestion is the steward's to answer; an admin of the
     * place's networks does where there is none, or after 30 days. A claim is an admin's to answer.
     */
    public AcceptedRequest accept(ProposalId id, Map<String, @Nullable Object> tree) {
        var proposal = forChange(id);
        var place = placeOf(proposal);
        requireMayAccept(proposal, place);
        proposal.requireOpen();
        var fields = fieldsIn(tree, proposal);
        if (proposal.kind() == ProposalKind.CLAIM) {
            stewards.make(proposal.author().orElseThrow(() -> Refusal.wrongState("AUTHOR_LEFT")), place.id());
        }
        var accepted = proposal.wanted().only(fields);
        if (!accepted.isNothing()) {
            places.update(place.id(), accepted.members(), version -> {});
        }
        boolean whole = fields.size() == proposal.wanted().fields().size();
        var text = whole ? ACCEPTED : ACCEPTED + ": " + String.join(", ", fields);
        var state = closing.conclude(proposal, new Outcome(ProposalStatus.ADOPTED, text));
        return new AcceptedRequest(state, places.byId(place.id()));
    }

    /** {@code {reason}}, which becomes the outcome. */
    public ProposalState refuse(ProposalId id, Map<String, @Nullable Object> tree) {
        var proposal = forChange(id);
        var place = placeOf(proposal);
        boolean keeps = proposal.kind() == ProposalKind.CHANGE && isSteward(place);
        if (!keeps && !isAdmin(place)) {
            throw Refusal.forbidden();
        }
        proposal.requireOpen();
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var reason = members.required("reason", members.text("reason", REASON)).value();
        members.finish();
        faults.refuseIfAny();
        return closing.conclude(proposal, new Outcome(ProposalStatus.REJECTED, reason.orElseThrow()));
    }

    private void requireMayAccept(Proposal proposal, Place place) {
        boolean adminsTurn = proposal.kind() == ProposalKind.CLAIM
                || proposal.isHandedOver(clock.instant())
                || !stewards.isKept(place.id());
        boolean stewardsTurn = proposal.kind() == ProposalKind.CHANGE;
        if (!(stewardsTurn && isSteward(place)) && !(adminsTurn && isAdmin(place))) {
            throw Refusal.forbidden();
        }
    }

    private static List<String> fieldsIn(Map<String, @Nullable Object> tree, Proposal proposal) {
        var wanted = proposal.wanted().fields();
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var named = members.codes("fields", wanted, MOST_FIELDS);
        members.finish();
        faults.refuseIfAny();
        return named.isCleared() ? List.copyOf(wanted) : named.value().orElse(List.of());
    }

    private boolean isSteward(Place place) {
        return caller.holds(GrantRole.PLACE_STEWARD, place.id().value());
    }

    private boolean isAdmin(Place place) {
        return caller.isAdministrator() || caller.holdsAny(GrantRole.NETWORK_ADMIN, place.answeringNetworks());
    }

    private Proposal forChange(ProposalId id) {
        caller.requireSubject();
        var proposal = closing.forChange(id).orElseThrow(() -> Refusal.notFound("proposal"));
        if (proposal.kind().isVoted()) {
            throw Refusal.wrongState("VOTED");
        }
        return proposal;
    }

    private Place placeOf(Proposal proposal) {
        return publisher.placeOf(proposal).orElseThrow(() -> Refusal.notFound("place"));
    }
}
