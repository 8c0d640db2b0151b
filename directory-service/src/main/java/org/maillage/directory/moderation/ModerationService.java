package org.maillage.directory.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceDecisions;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.PlaceSight;
import org.maillage.directory.place.PlaceState;
import org.maillage.directory.proposal.Collective;
import org.maillage.directory.proposal.Motion;
import org.maillage.directory.proposal.ProposalKind;
import org.maillage.directory.proposal.ProposalState;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** Hides a place at once; the network's places then ratify it, or it comes back. */
@ApplicationScoped
@Transactional
public class ModerationService {

    private static final TextRule WORDS = TextRule.line(10, 500);

    private final PlaceSight places;
    private final PlaceDecisions decisions;
    private final Collective collective;
    private final Caller caller;

    ModerationService(PlaceSight places, PlaceDecisions decisions, Collective collective, Caller caller) {
        this.places = places;
        this.decisions = decisions;
        this.collective = collective;
        this.caller = caller;
    }

    /** The place, and the vote that ratifies it; empty for a place of no network, which only an administrator hides. */
    public record Hidden(PlaceState place, Optional<ProposalState> ratification) {}

    /** {@code {reason: abuse|not-a-third-place|dangerous, text}}, by an admin of one of its networks. */
    public Hidden hide(PlaceId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        caller.requireSubject();
        var place = places.forChange(id);
        var network = decidingNetwork(place);
        if (!caller.isAdministrator() && network.filter(this::isMine).isEmpty()) {
            throw Refusal.forbidden();
        }
        versionCheck.accept(place.version());
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var reason = members.required("reason", members.code("reason", HideReason.codes()))
                .value();
        var text = members.required("text", members.text("text", WORDS)).value();
        members.finish();
        faults.refuseIfAny();
        if (!place.isPublic()) {
            throw Refusal.wrongState("NOT_PUBLIC");
        }
        return hidden(place, network, reason.orElseThrow() + ": " + text.orElseThrow());
    }

    private Hidden hidden(Place place, Optional<NetworkId> network, String why) {
        if (network.isEmpty()) {
            return new Hidden(decisions.hide(place), Optional.empty());
        }
        var state = decisions.hide(place);
        var vote = collective.open(network.get(), Motion.on(ProposalKind.MODERATION, place.id(), why));
        place.awaitOutcomeOf(vote.proposalId());
        return new Hidden(state, Optional.of(vote));
    }

    /** One that the caller is an admin of comes first. */
    private Optional<NetworkId> decidingNetwork(Place place) {
        return place.networkIds().stream()
                .map(NetworkId::new)
                .min(Comparator.<NetworkId, Boolean>comparing(n -> !isMine(n))
                        .thenComparing(NetworkId::value, Comparator.<UUID>naturalOrder()));
    }

    private boolean isMine(NetworkId network) {
        return caller.holds(GrantRole.NETWORK_ADMIN, network.value());
    }
}
