package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.network.NetworkDirectory;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.proposal.ProposalId;

/** Lets new places into the networks that they name: at once, or when the network's places have said yes. */
@ApplicationScoped
class Admissions {

    private final NetworkDirectory networks;
    private final CollectiveVoice voice;

    Admissions(NetworkDirectory networks, CollectiveVoice voice) {
        this.networks = networks;
        this.voice = voice;
    }

    /** The place is not published yet. Gives the first proposal that it then waits for, empty when it waits for none. */
    Optional<ProposalId> enter(Place place, List<UUID> named) {
        var asked = networks.validating(named);
        place.enter(named.stream().filter(n -> !asked.contains(n)).toList(), asked);
        var proposals = new ArrayList<ProposalId>();
        named.stream()
                .filter(asked::contains)
                .map(NetworkId::new)
                .forEach(n -> proposals.add(voice.askToLetIn(place, n)));
        var first = proposals.stream().findFirst();
        first.ifPresent(place::awaitOutcomeOf);
        return first;
    }
}
