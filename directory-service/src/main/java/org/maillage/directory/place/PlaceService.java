package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.sheet.Revision;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kit.access.Caller;

/** What people do with places. Each method is one transaction; the version check refuses a stale reader. */
@ApplicationScoped
@Transactional
public class PlaceService {

    private static final TextRule REASON = TextRule.line(2, 500);

    private final PlaceReader reader;
    private final PlaceRules rules;
    private final PlaceAuthority authority;
    private final Children children;
    private final PlacePublisher publisher;
    private final Witnesses witnesses;
    private final ConflictBook conflicts;
    private final PlaceSight sight;
    private final Closures closures;
    private final Caller caller;

    PlaceService(
            PlaceReader reader,
            PlaceRules rules,
            PlaceAuthority authority,
            Children children,
            PlacePublisher publisher,
            Witnesses witnesses,
            ConflictBook conflicts,
            PlaceSight sight,
            Closures closures,
            Caller caller) {
        this.reader = reader;
        this.rules = rules;
        this.authority = authority;
        this.children = children;
        this.publisher = publisher;
        this.witnesses = witnesses;
        this.conflicts = conflicts;
        this.sight = sight;
        this.closures = closures;
        this.caller = caller;
    }

    /** A merge patch. */
    public WrittenPlace update(PlaceId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var faults = Faults.strict();
        return change(id, Members.patch(tree, faults), faults, versionCheck);
    }

    /** The whole place anew: what is absent is cleared. */
    public WrittenPlace replace(PlaceId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var faults = Faults.strict();
        return change(id, Members.whole(tree, faults), faults, versionCheck);
    }

    /** At once by a steward; where a network wants to be asked about closures by others, its places decide. */
    public WrittenPlace close(PlaceId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var place = forChange(id);
        var writer = authority.keeperOf(place);
        versionCheck.accept(place.version());
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var reason = members.required("reason", members.text("reason", REASON)).value();
        members.finish();
        faults.refuseIfAny();
        place.requireMove(PlaceStatus.CLOSED);
        var awaited = closures.asked(place, reason.orElseThrow());
        if (awaited.isPresent()) {
            return new WrittenPlace(PlaceState.of(place), List.of(), awaited);
        }
        place.close(reason.get(), writer);
        return WrittenPlace.done(published(place, PlacePublisher.Fact.CLOSED), List.of());
    }

    /** An admin of one of its networks. */
    public PlaceState reopen(PlaceId id, LongConsumer versionCheck) {
        var place = forChange(id);
        var writer = authority.adminOf(place);
        versionCheck.accept(place.version());
        place.reopen(writer);
        return published(place, PlacePublisher.Fact.REOPENED);
    }

    /** Those of them that the caller may see, in that order. */
    public List<PlaceState> byIds(Collection<PlaceId> ids) {
        return ids.stream().filter(sight::isSeen).map(this::byId).toList();
    }

    /** The place, or the one that absorbed it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public PlaceState byId(PlaceId id) {
        return PlaceState.of(sight.livingIn(id));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public PlaceState byExternalId(ExternalId id) {
        return PlaceState.of(sight.byExternalId(id));
    }

    private WrittenPlace change(PlaceId id, Members members, Faults faults, LongConsumer versionCheck) {
        var place = forChange(id);
        var writer = authority.writerOf(place);
        versionCheck.accept(place.version());
        place.requireNotClosed();
        var input = reader.change(members, place.sheet().values());
        var revision = place.weigh(input.sheet(), writer.origin());
        var draft = new PlaceSheet(revision.sheet());
        rules.checkLocation(draft, faults);
        rules.checkParent(Optional.of(place), draft, members.spot("parentPlaceId"));
        faults.refuseIfAny();
        if (draft.status() != place.sheet().status()) {
            place.requireMove(draft.status());
            requireMayClose(place, draft);
        }
        rules.requireFree(input.externalIds().value().orElse(List.of()), Optional.of(id));
        KeptFields.warn(revision, place.provenance(), faults);
        conflicts.open(place.contested(), place.heldOff(revision, input.sheet(), writer.origin()));
        return WrittenPlace.done(written(place, revision, input, writer), faults.warnings());
    }

    private void requireMayClose(Place place, PlaceSheet draft) {
        if (draft.status() == PlaceStatus.CLOSED
                && closures.decidingNetwork(place).isPresent()) {
            throw new Refusal("vote-needed", "The network's places decide on this: close the place with a reason.");
        }
    }

    private PlaceState written(Place place, Revision revision, PlaceInput input, Writer writer) {
        var before = place.sheet();
        boolean changed = place.revise(revision, said(input), Place.partsOf(input.sheet()), writer);
        if (!changed) {
            return PlaceState.of(place);
        }
        if (concernsChildren(before, place.sheet())) {
            children.follow(place);
        }
        witnesses.changed(before, place);
        boolean closed = before.status() != PlaceStatus.CLOSED && place.sheet().status() == PlaceStatus.CLOSED;
        return publisher.publish(place, closed ? PlacePublisher.Fact.CLOSED : PlacePublisher.Fact.UPDATED);
    }

    private static Optional<List<ExternalId>> said(PlaceInput input) {
        return input.externalIds().isAbsent()
                ? Optional.empty()
                : Optional.of(input.externalIds().value().orElse(List.of()));
    }

    private PlaceState published(Place place, PlacePublisher.Fact fact) {
        children.follow(place);
        return publisher.publish(place, fact);
    }

    static boolean concernsChildren(PlaceSheet before, PlaceSheet after) {
        return before.status() != after.status() || !before.territory().equals(after.territory());
    }

    private Place forChange(PlaceId id) {
        caller.requireSubject();
        return sight.forChange(id);
    }
}
