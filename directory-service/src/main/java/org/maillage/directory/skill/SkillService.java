package org.maillage.directory.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceAuthority;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.PlaceSight;
import org.maillage.directory.place.Places;
import org.maillage.directory.sheet.Origin;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kit.access.Caller;

/** What people do with their own offers. */
@ApplicationScoped
@Transactional
public class SkillService {

    private static final String SOURCE = "person";

    private final SkillOffers offers;
    private final SkillPublisher publisher;
    private final Places places;
    private final PlaceSight sight;
    private final PlaceAuthority authority;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    SkillService(
            SkillOffers offers,
            SkillPublisher publisher,
            Places places,
            PlaceSight sight,
            PlaceAuthority authority,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.offers = offers;
        this.publisher = publisher;
        this.places = places;
        this.sight = sight;
        this.authority = authority;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** By the person herself, at a place or at none. Refuses {@code consent-missing}. */
    public SkillState offer(Map<String, @Nullable Object> tree) {
        var subject = caller.requireSubject();
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var patch = SkillReader.read(members);
        var place = members.id("placeId").value().flatMap(id -> placeNamed(new PlaceId(id), members));
        var agreed = SkillReader.hasConsent(members);
        members.finish();
        faults.refuseIfAny();
        if (!agreed) {
            throw new Refusal("consent-missing", "An offer is shown with the person's consent only.");
        }
        place.ifPresent(Place::requireNotClosed);
        var now = clock.instant();
        var person = new SkillOffer.Person(subject, place.map(Place::id), Consent.given(now));
        var offer = SkillOffer.offer(new SkillId(ids.next()), person, patch, herself(now));
        offers.add(offer);
        return publisher.offered(offer, place);
    }

    /** Another year, by the person herself. */
    public SkillState renew(SkillId id) {
        var subject = caller.requireSubject();
        var offer = forChange(id);
        if (!offer.isOf(subject)) {
            throw offer.isPublished() ? Refusal.forbidden() : Refusal.notFound("skill");
        }
        var now = clock.instant();
        offer.renew(Consent.given(now), herself(now));
        return publisher.renewed(offer, placeOf(offer));
    }

    /** By the person herself or an admin of the place's networks; erases all that was said. */
    public void withdraw(SkillId id, LongConsumer versionCheck) {
        var subject = caller.requireSubject();
        var offer = forChange(id);
        if (!offer.isOf(subject)) {
            requireAdmin(offer);
        }
        versionCheck.accept(offer.version());
        publisher.erased(offer);
        offers.remove(offer);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public SkillState byId(SkillId id) {
        return offers.byId(id)
                .filter(SkillOffer::isPublished)
                .filter(offer -> offer.place().map(sight::isSeen).orElse(true))
                .map(offer -> SkillState.of(offer, placeOf(offer)))
                .orElseThrow(() -> Refusal.notFound("skill"));
    }

    private void requireAdmin(SkillOffer offer) {
        var place = placeOf(offer);
        if (place.isPresent()) {
            authority.requireAdmin(place.get());
        } else if (!caller.isAdministrator()) {
            throw Refusal.forbidden();
        }
    }

    private Optional<Place> placeNamed(PlaceId id, Members members) {
        var place = places.forChange(id).filter(sight::sees);
        if (place.isEmpty()) {
            members.spot("placeId").fault("unknown-place", "There is no such place.");
        }
        return place;
    }

    private Optional<Place> placeOf(SkillOffer offer) {
        return offer.place().flatMap(places::byId);
    }

    private SkillOffer forChange(SkillId id) {
        return offers.forChange(id).orElseThrow(() -> Refusal.notFound("skill"));
    }

    private Writer herself(Instant now) {
        return new Writer(new Origin(SOURCE, Origin.Level.STEWARD, now), caller.client(), Optional.empty());
    }
}
