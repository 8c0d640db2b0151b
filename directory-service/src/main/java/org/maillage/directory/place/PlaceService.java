package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.grant.GrantBook;
import org.maillage.directory.sheet.Provenance;
import org.maillage.directory.sheet.Revision;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** What people do with places. Each method is one transaction; the version check refuses a stale reader. */
@ApplicationScoped
@Transactional
public class PlaceService {

    private static final TextRule REASON = TextRule.line(2, 500);

    private final Places places;
    private final PlaceReader reader;
    private final PlaceRules rules;
    private final PlaceAuthority authority;
    private final Children children;
    private final PlacePublisher publisher;
    private final Witnesses witnesses;
    private final GrantBook grants;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    PlaceService(
            Places places,
            PlaceReader reader,
            PlaceRules rules,
            PlaceAuthority authority,
            Children children,
            PlacePublisher publisher,
            Witnesses witnesses,
            GrantBook grants,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.places = places;
        this.reader = reader;
        this.rules = rules;
        this.authority = authority;
        this.children = children;
        this.publisher = publisher;
        this.witnesses = witnesses;
        this.grants = grants;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** Anyone signed in; who registers a place becomes its steward, unless an administrator or a network's own. */
    public WrittenPlace register(Map<String, @Nullable Object> tree) {
        var subject = caller.requireSubject();
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var input = reader.registration(members);
        var writer = Writer.steward(caller.client(), "", clock.instant());
        var draft = new PlaceSheet(
                Revision.of(Sheet.BLANK, Provenance.NONE, input.sheet(), writer.origin(), field -> writer.origin()
                                .level())
                        .sheet());
        rules.checkLocation(draft, faults);
        rules.checkNetworks(input.networkIds(), faults);
        checkParent(Optional.empty(), draft, members);
        faults.refuseIfAny();
        rules.requireFree(input.externalIds().value().orElse(List.of()), Optional.empty());

        var place = Place.register(
                new PlaceId(ids.next()),
                input,
                input.networkIds(),
                Writer.steward(caller.client(), draft.organisation(), clock.instant()));
        places.add(place);
        witnesses.settled(place);
        if (!registersForOthers(input)) {
            grants.record(subject, GrantRole.PLACE_STEWARD, place.id().value());
        }
        return new WrittenPlace(publisher.publish(place, PlacePublisher.Fact.REGISTERED), faults.warnings());
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

    public PlaceState close(PlaceId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var place = forChange(id);
        var writer = authority.keeperOf(place);
        versionCheck.accept(place.version());
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var reason = members.required("reason", members.text("reason", REASON)).value();
        members.finish();
        faults.refuseIfAny();
        place.close(reason.orElseThrow(), writer);
        return published(place, PlacePublisher.Fact.CLOSED);
    }

    /** An admin of one of its networks. */
    public PlaceState reopen(PlaceId id, LongConsumer versionCheck) {
        var place = forChange(id);
        var writer = authority.adminOf(place);
        versionCheck.accept(place.version());
        place.reopen(writer);
        return published(place, PlacePublisher.Fact.REOPENED);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public PlaceState byId(PlaceId id) {
        return places.byId(id).map(PlaceState::of).orElseThrow(() -> Refusal.notFound("place"));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public PlaceState byExternalId(ExternalId id) {
        return places.byExternalId(id).map(PlaceState::of).orElseThrow(() -> Refusal.notFound("place"));
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
        checkParent(Optional.of(place), draft, members);
        faults.refuseIfAny();
        if (draft.status() != place.sheet().status()) {
            place.requireMove(draft.status());
        }
        rules.requireFree(input.externalIds().value().orElse(List.of()), Optional.of(id));
        KeptFields.warn(revision, place.provenance(), faults);
        return new WrittenPlace(written(place, revision, input, writer), faults.warnings());
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

    private void checkParent(Optional<Place> place, PlaceSheet draft, Members members) {
        var standing = place.flatMap(p -> p.sheet().values().get(PlaceFields.PARENT));
        var parent = draft.values().get(PlaceFields.PARENT);
        if (!parent.equals(standing)) {
            parent.map(PlaceId::new)
                    .ifPresent(p -> rules.mayStandBelow(place.map(Place::id), p, members.spot("parentPlaceId")));
        }
    }

    private boolean registersForOthers(PlaceInput input) {
        return caller.isAdministrator()
                || caller.holdsAny(GrantRole.NETWORK_ADMIN, input.networkIds())
                || caller.holdsAny(GrantRole.NETWORK_SYNC, input.networkIds());
    }

    private Place forChange(PlaceId id) {
        caller.requireSubject();
        return places.forChange(id).orElseThrow(() -> Refusal.notFound("place"));
    }
}
