package org.maillage.funding.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.maillage.funding.access.Rights;
import org.maillage.funding.directory.NetworkDeleted;

/** A network that is no more gives nothing more; its programmes are suspended until somebody ends them. */
@ApplicationScoped
class NetworksOfProgrammes {

    private final Programmes programmes;
    private final ProgrammePublisher publisher;
    private final Rights rights;

    NetworksOfProgrammes(Programmes programmes, ProgrammePublisher publisher, Rights rights) {
        this.programmes = programmes;
        this.publisher = publisher;
        this.rights = rights;
    }

    void deleted(@Observes NetworkDeleted event) {
        var all = programmes.ofNetwork(event.network());
        for (var programme : programmes.locked(all.stream().map(Programme::id).toList())) {
            if (programme.status().isSuspendable()) {
                programme.suspend("The network is no more.", rights.by());
                publisher.became(programme);
            }
        }
    }
}
