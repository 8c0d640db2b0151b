package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.grant.GrantBook;
import org.maillage.directory.sheet.Provenance;
import org.maillage.directory.sheet.Revision;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Ids;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** Takes new places in. */
@ApplicationScoped
@Transactional
public class PlaceRegistration {

    private final Places places;
    private final PlaceReader reader;
    private final PlaceRules rules;
    private final Admissions admissions;
    private final PlacePublisher publisher;
    private final Witnesses witnesses;
    private final GrantBook grants;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    PlaceRegistration(
            Places places,
            PlaceReader reader,
            PlaceRules rules,
            Admissions admissions,
            PlacePublisher publisher,
            Witnesses witnesses,
            GrantBook grants,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.places = places;
        this.reader = reader;
        this.rules = rules;
        this.admissions = admissions;
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
        rules.checkParent(Optional.empty(), draft, members.spot("parentPlaceId"));
        faults.refuseIfAny();
        rules.requireFree(input.externalIds().value().orElse(List.of()), Optional.empty());

        var place = Place.register(
                new PlaceId(ids.next()), input, Writer.steward(caller.client(), draft.organisation(), clock.instant()));
        places.add(place);
        if (!registersForOthers(input)) {
            grants.record(subject, GrantRole.PLACE_STEWARD, place.id().value());
        }
        var awaited = admissions.enter(place, input.networkIds());
        witnesses.settled(place);
        return new WrittenPlace(publisher.publish(place, PlacePublisher.Fact.REGISTERED), faults.warnings(), awaited);
    }

    private boolean registersForOthers(PlaceInput input) {
        return caller.isAdministrator()
                || caller.holdsAny(GrantRole.NETWORK_ADMIN, input.networkIds())
                || caller.holdsAny(GrantRole.NETWORK_SYNC, input.networkIds());
    }
}
