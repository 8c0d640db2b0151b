package org.maillage.directory.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.grant.Grant;
import org.maillage.directory.grant.Grants;
import org.maillage.directory.network.NetworkDirectory;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.ContestedKind;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceAuthority;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.Places;
import org.maillage.directory.sheet.SheetField;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** The inbox of a network's conflicts, and their answers, which carry a steward's rank. */
@ApplicationScoped
@Transactional
public class ConflictService {

    /** What may be answered. */
    public enum Answer {
        KEEP,
        TAKE
    }

    private final Conflicts conflicts;
    private final ConflictValues values;
    private final Instance<ContestedKind> kinds;
    private final Places places;
    private final PlaceAuthority authority;
    private final NetworkDirectory networks;
    private final Grants grants;
    private final Caller caller;
    private final Clock clock;

    ConflictService(
            Conflicts conflicts,
            ConflictValues values,
            Instance<ContestedKind> kinds,
            Places places,
            PlaceAuthority authority,
            NetworkDirectory networks,
            Grants grants,
            Caller caller,
            Clock clock) {
        this.conflicts = conflicts;
        this.values = values;
        this.kinds = kinds;
        this.places = places;
        this.authority = authority;
        this.networks = networks;
        this.grants = grants;
        this.caller = caller;
        this.clock = clock;
    }

    /** All of the network for its admins and sync clients; a steward sees those of her places. */
    public List<ConflictState> page(Conflicts.Wanted wanted) {
        var subject = caller.requireSubject();
        if (networks.existing(Set.of(wanted.network().value())).isEmpty()) {
            throw Refusal.notFound("network");
        }
        var seen = new Conflicts.Wanted(
                wanted.network(), placesOf(subject, wanted.network()), wanted.since(), wanted.after(), wanted.limit());
        return conflicts.page(seen).stream()
                .map(conflict -> ConflictState.of(conflict, values))
                .toList();
    }

    /** {@code {"answer": "KEEP"}} or {@code TAKE}. Refuses {@code conflict-answered}. */
    public ConflictState answer(ConflictId id, Map<String, @Nullable Object> tree) {
        caller.requireSubject();
        var place = placeOf(id);
        var writer = authority.answererOf(place);
        var answer = answer(tree);
        var conflict = conflicts.forChange(id).orElseThrow(() -> Refusal.notFound("conflict"));
        conflict.requireOpen();
        place.requireNotClosed();
        switch (answer) {
            case KEEP -> conflict.keep(clock.instant());
            case TAKE -> {
                var kind = kind(conflict.kind());
                kind.take(conflict.thing(), place, offered(conflict, kind), writer);
                conflict.take(clock.instant());
            }
        }
        return ConflictState.of(conflict, values);
    }

    private static Answer answer(Map<String, @Nullable Object> tree) {
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var answer = members.required("answer", members.oneOf("answer", Answer.class))
                .value();
        members.finish();
        faults.refuseIfAny();
        return answer.orElseThrow();
    }

    /** The place's row is locked before any of what is its. */
    private Place placeOf(ConflictId id) {
        return conflicts
                .byId(id)
                .map(Conflict::place)
                .flatMap(places::forChange)
                .orElseThrow(() -> Refusal.notFound("conflict"));
    }

    private ContestedKind kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(name));
    }

    private SheetPatch offered(Conflict conflict, ContestedKind kind) {
        var sheet = values.sheet(conflict.kind(), conflict.offered().value());
        SheetField<?> field = kind.fields().stream()
                .filter(one -> one.name().equals(conflict.field()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(conflict.field()));
        return SheetPatch.of(field, sheet.get(field));
    }

    private Optional<Collection<UUID>> placesOf(String subject, NetworkId network) {
        boolean all = caller.isAdministrator()
                || caller.holds(GrantRole.NETWORK_ADMIN, network.value())
                || caller.holds(GrantRole.NETWORK_SYNC, network.value());
        if (all) {
            return Optional.empty();
        }
        var kept = grants.ofSubject(subject).stream()
                .filter(grant -> grant.role() == GrantRole.PLACE_STEWARD)
                .map(Grant::scope)
                .filter(scope -> isMember(scope, network))
                .toList();
        if (kept.isEmpty()) {
            throw Refusal.forbidden();
        }
        return Optional.of(kept);
    }

    private boolean isMember(UUID place, NetworkId network) {
        return places.byId(new PlaceId(place))
                .filter(p -> p.networkIds().contains(network.value()))
                .isPresent();
    }
}
