package org.maillage.directory.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.maillage.directory.solution.Solution;
import org.maillage.directory.solution.SolutionFollowers;

/** The needs that ask for a solution follow what it is for. */
@ApplicationScoped
class NeedsOfSolutions implements SolutionFollowers {

    private final Needs needs;
    private final NeedPublisher publisher;
    private final Clock clock;

    NeedsOfSolutions(Needs needs, NeedPublisher publisher, Clock clock) {
        this.needs = needs;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public void follow(Solution solution) {
        var serves = solution.sheet().needs().stream().findFirst();
        for (var need : needs.askingFor(solution.uuid())) {
            if (!need.toolNeed().equals(serves)) {
                need.serve(serves);
                need.follow(clock.instant());
                publisher.publish(need);
            }
        }
    }
}
