package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.funding.access.Rights;
import org.maillage.kernel.Refusal;
import org.maillage.kit.access.Caller;

/** Locks contributions and then all that their money touches. */
@ApplicationScoped
class LockedLines {

    private final Contributions contributions;
    private final Survivors survivors;
    private final RowLocks locks;
    private final Rights rights;
    private final Caller caller;

    LockedLines(Contributions contributions, Survivors survivors, RowLocks locks, Rights rights, Caller caller) {
        this.contributions = contributions;
        this.survivors = survivors;
        this.locks = locks;
        this.rights = rights;
        this.caller = caller;
    }

    LockedLine lock(ContributionId id) {
        var found = lockAll(List.of(id));
        if (found.isEmpty()) {
            throw Refusal.notFound("contribution");
        }
        return found.get(0);
    }

    /** Of one improvement; they share one movement. */
    List<LockedLine> lockAll(Collection<ContributionId> ids) {
        var held = contributions.locked(ids);
        if (held.isEmpty()) {
            return List.of();
        }
        var countsFor = new HashMap<UUID, UUID>();
        held.forEach(each -> countsFor.computeIfAbsent(each.placeId(), survivors::of));
        var programmes = held.stream()
                .flatMap(each -> each.matches().stream())
                .map(Match::programme)
                .collect(Collectors.toCollection(TreeSet::new));
        var rows = locks.lock(Set.copyOf(countsFor.values()), held.get(0).improvementId(), programmes);
        // The clock is read after the last lock.
        var movement = new Movement(rows, new Movement.Author(rights.by(), actor()));
        return held.stream()
                .map(each -> new LockedLine(each, Objects.requireNonNull(countsFor.get(each.placeId())), movement))
                .toList();
    }

    /** The person, or the service when its clock acts. */
    private String actor() {
        return caller.subject().orElseGet(caller::client);
    }
}
