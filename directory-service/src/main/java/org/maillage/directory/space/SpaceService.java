package org.maillage.directory.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceAuthority;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.Places;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kit.access.Caller;

/** What people do with spaces. The place's row is locked before the space's, everywhere, so that no two wait for each other. */
@ApplicationScoped
@Transactional
public class SpaceService {

    static final int MOST = 200;

    private final Spaces spaces;
    private final Places places;
    private final SpaceReader reader;
    private final PlaceAuthority authority;
    private final SpacePublisher publisher;
    private final Caller caller;
    private final Ids ids;

    SpaceService(
            Spaces spaces,
            Places places,
            SpaceReader reader,
            PlaceAuthority authority,
            SpacePublisher publisher,
            Caller caller,
            Ids ids) {
        this.spaces = spaces;
        this.places = places;
        this.reader = reader;
        this.authority = authority;
        this.publisher = publisher;
        this.caller = caller;
        this.ids = ids;
    }

    public SpaceState add(PlaceId placeId, Map<String, @Nullable Object> tree) {
        var place = placeForChange(placeId);
        var writer = authority.writerOf(place);
        place.requireNotClosed();
        var faults = Faults.strict();
        var patch = reader.read(Members.whole(tree, faults));
        faults.refuseIfAny();
        if (spaces.count(placeId) >= MOST) {
            throw new Refusal("too-many", "A place has at most " + MOST + " spaces.").with("limit", MOST);
        }
        var space = Space.add(new SpaceId(ids.next()), placeId, patch, writer);
        spaces.add(space);
        return publisher.added(space, place);
    }

    /** A merge patch. */
    public SpaceState update(SpaceId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var faults = Faults.strict();
        return change(id, Members.patch(tree, faults), faults, versionCheck);
    }

    /** The whole space anew: what is absent is cleared. */
    public SpaceState replace(SpaceId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var faults = Faults.strict();
        return change(id, Members.whole(tree, faults), faults, versionCheck);
    }

    public void remove(SpaceId id, LongConsumer versionCheck) {
        var place = placeOf(id);
        var space = forChange(id);
        authority.writerOf(place);
        versionCheck.accept(space.version());
        publisher.removed(space);
        spaces.remove(space);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public SpaceState byId(SpaceId id) {
        var space = spaces.byId(id).orElseThrow(() -> Refusal.notFound("space"));
        return SpaceState.of(space, place(space.place()));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public List<SpaceState> of(PlaceId id) {
        var place = place(id);
        return spaces.of(id).stream().map(space -> SpaceState.of(space, place)).toList();
    }

    private SpaceState change(SpaceId id, Members members, Faults faults, LongConsumer versionCheck) {
        var place = placeOf(id);
        var space = forChange(id);
        var writer = authority.writerOf(place);
        versionCheck.accept(space.version());
        place.requireNotClosed();
        var patch = reader.read(members);
        faults.refuseIfAny();
        boolean changed = space.revise(space.weigh(patch, writer.origin()), writer);
        return changed ? publisher.updated(space, place) : SpaceState.of(space, place);
    }

    private Place placeOf(SpaceId id) {
        caller.requireSubject();
        return placeForChange(spaces.placeOf(id).orElseThrow(() -> Refusal.notFound("space")));
    }

    private Space forChange(SpaceId id) {
        return spaces.forChange(id).orElseThrow(() -> Refusal.notFound("space"));
    }

    private Place placeForChange(PlaceId id) {
        caller.requireSubject();
        return places.forChange(id).orElseThrow(() -> Refusal.notFound("place"));
    }

    private Place place(PlaceId id) {
        return places.byId(id).orElseThrow(() -> Refusal.notFound("place"));
    }
}
