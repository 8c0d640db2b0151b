package org.maillage.directory.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.PlaceSight;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kit.access.Caller;

/** A place that nobody keeps can be claimed; an admin of its networks answers. */
@ApplicationScoped
@Transactional
public class ClaimService {

    private static final TextRule MESSAGE = TextRule.block(2_000);

    private final PlaceSight places;
    private final Stewards stewards;
    private final Proposals proposals;
    private final Requests requests;
    private final Caller caller;

    ClaimService(PlaceSight places, Stewards stewards, Proposals proposals, Requests requests, Caller caller) {
        this.places = places;
        this.stewards = stewards;
        this.proposals = proposals;
        this.requests = requests;
        this.caller = caller;
    }

    /** {@code {message}}. Refuses {@code wrong-state} where there is a steward, {@code already-proposed} the second time. */
    public ProposalState claim(PlaceId id, Map<String, @Nullable Object> tree) {
        caller.requireSubject();
        places.forChange(id).requireNotClosed();
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var message =
                members.required("message", members.text("message", MESSAGE)).value();
        members.finish();
        faults.refuseIfAny();
        if (stewards.isKept(id)) {
            throw Refusal.wrongState("HAS_STEWARD");
        }
        requireFirst(id);
        return requests.open(
                new Request(ProposalKind.CLAIM, id, message.orElseThrow(), Request.Asked.NOTHING, Optional.empty()));
    }

    private void requireFirst(PlaceId id) {
        proposals.of(id).stream()
                .filter(p -> p.kind() == ProposalKind.CLAIM && p.status() == ProposalStatus.OPEN)
                .filter(p -> p.isBy(caller.subject()))
                .findFirst()
                .ifPresent(p -> {
                    throw new Refusal("already-proposed", "You have claimed this place already.")
                            .with("id", p.id().value());
                });
    }
}
