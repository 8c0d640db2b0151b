package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/**
 * Who sees contributions and who decides on them: the stewards of the place, the treasurer and the admins of the network in
 * whose books they are. To anyone else there are none.
 */
@ApplicationScoped
public class ContributionRights {

    private final Contributions contributions;
    private final Survivors survivors;
    private final Rights rights;
    private final Caller caller;

    ContributionRights(Contributions contributions, Survivors survivors, Rights rights, Caller caller) {
        this.contributions = contributions;
        this.survivors = survivors;
        this.rights = rights;
        this.caller = caller;
    }

    /** By a grant over the place that is named, or over the one that absorbed it. */
    ContributionInput requireVoice(ContributionInput input) {
        requireVoice(input.placeId());
        return input;
    }

    /** The same of a body that names its place; one that names none is for its reader to refuse. */
    public void requireVoiceOf(Map<String, @Nullable Object> contribution) {
        caller.requireSubject();
        var members = Members.patch(contribution, Faults.lenient());
        members.id("placeId").value().ifPresent(this::requireVoice);
    }

    public void requireVoice(ContributionId id) {
        requireVoice(visible(id).placeId());
    }

    private void requireVoice(UUID place) {
        rights.require(caller.holdsAny(GrantRole.PLACE_STEWARD, List.of(place, survivors.of(place))));
    }

    public void requireTreasurer(ContributionId id) {
        rights.requireTreasurer(List.of(visible(id).network()));
    }

    /** Of somebody known; refuses with {@code not-found} what the caller may not know of. */
    Contribution visible(ContributionId id) {
        caller.requireSubject();
        return contributions.byId(id).filter(this::sees).orElseThrow(() -> Refusal.notFound("contribution"));
    }

    private boolean sees(Contribution contribution) {
        return isOfNetwork(contribution.network())
                || rights.isStewardOfAny(List.of(contribution.placeId(), survivors.of(contribution.placeId())));
    }

    /** The networks whose contributions are shown; all for a steward of all the places that are asked for. */
    Contributions.Wanted shown(Contributions.Wanted wanted) {
        caller.requireSubject();
        if (!wanted.places().isEmpty() && wanted.places().stream().anyMatch(rights::isSteward)) {
            return wanted;
        }
        var networks = contributions.networks(wanted).stream()
                .filter(this::isOfNetwork)
                .collect(Collectors.toSet());
        rights.require(!networks.isEmpty());
        return wanted.in(networks);
    }

    private boolean isOfNetwork(UUID network) {
        return rights.isAdmin(List.of(network)) || rights.isTreasurer(List.of(network));
    }
}
