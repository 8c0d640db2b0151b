package org.maillage.directory.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.grant.Grant;
import org.maillage.directory.grant.Grants;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.Places;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** What admins do with pairs that may be one place: those of their networks; an administrator with all. */
@ApplicationScoped
@Transactional
public class DuplicateService {

    private static final TextRule REASON = TextRule.line(2, 500);

    private final Duplicates duplicates;
    private final Sights sights;
    private final Places places;
    private final Grants grants;
    private final Caller caller;
    private final Clock clock;

    DuplicateService(Duplicates duplicates, Sights sights, Places places, Grants grants, Caller caller, Clock clock) {
        this.duplicates = duplicates;
        this.sights = sights;
        this.places = places;
        this.grants = grants;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those that the caller may decide, the oldest first; {@code networks} of the wish narrow them. */
    public List<DuplicateState> page(Duplicates.Wanted wanted) {
        return duplicates.page(within(administered(), wanted)).stream()
                .map(pair -> DuplicateState.of(pair, both(pair)))
                .toList();
    }

    /** {@code {"reason": ...}}; holds until a name changes or one of the two moves 500 m. */
    public DuplicateState different(DuplicateId id, Map<String, @Nullable Object> tree) {
        var own = administered();
        var pair = duplicates.forChange(id).orElseThrow(() -> Refusal.notFound("duplicate"));
        var both = both(pair);
        requireAdmin(own, both);
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var reason = members.text("reason", REASON).value();
        members.finish();
        faults.refuseIfAny();
        pair.different(
                reason, sighting(pair.pair().first()), sighting(pair.pair().second()), clock.instant());
        return DuplicateState.of(pair, both);
    }

    private Sighting sighting(PlaceId place) {
        return sights.of(place).map(Sighting::of).orElseGet(() -> new Sighting(null, null, null));
    }

    private List<Place> both(Duplicate pair) {
        return Stream.of(pair.pair().first(), pair.pair().second())
                .flatMap(place -> places.byId(place).stream())
                .toList();
    }

    /** The networks that the caller is an admin of; empty for an administrator, who decides all. */
    private Optional<Collection<UUID>> administered() {
        var subject = caller.requireSubject();
        if (caller.isAdministrator()) {
            return Optional.empty();
        }
        var own = grants.ofSubject(subject).stream()
                .filter(grant -> grant.role() == GrantRole.NETWORK_ADMIN)
                .map(Grant::scope)
                .toList();
        if (own.isEmpty()) {
            throw Refusal.forbidden();
        }
        return Optional.of(own);
    }

    private static Duplicates.Wanted within(Optional<Collection<UUID>> own, Duplicates.Wanted wanted) {
        var asked = wanted.networks();
        if (own.isEmpty()) {
            return wanted;
        }
        var both = new HashSet<>(own.get());
        asked.ifPresent(both::retainAll);
        if (both.isEmpty()) {
            throw Refusal.forbidden();
        }
        return new Duplicates.Wanted(
                wanted.status(), Optional.of(both), wanted.place(), wanted.after(), wanted.limit());
    }

    private static void requireAdmin(Optional<Collection<UUID>> own, List<Place> both) {
        boolean decides = own.isEmpty()
                || both.stream().flatMap(place -> place.networkIds().stream()).anyMatch(own.get()::contains);
        if (!decides) {
            throw Refusal.forbidden();
        }
    }
}
