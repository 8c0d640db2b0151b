package org.maillage.directory.skill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.maillage.directory.person.PersonalRecords;
import org.maillage.directory.place.Places;

/** A person's offers with what she agreed to. */
@ApplicationScoped
class SkillsOfPerson implements PersonalRecords {

    private final SkillOffers offers;
    private final SkillPublisher publisher;
    private final Places places;

    SkillsOfPerson(SkillOffers offers, SkillPublisher publisher, Places places) {
        this.offers = offers;
        this.publisher = publisher;
        this.places = places;
    }

    private record Kept(SkillState offer, boolean published, Instant consentedAt, String consentText) {}

    @Override
    public String member() {
        return "skills";
    }

    @Override
    public List<?> of(String subject) {
        return offers.ofPerson(subject).stream().map(this::kept).toList();
    }

    @Override
    public void erase(String subject) {
        for (var offer : offers.ofPersonForChange(subject)) {
            publisher.erased(offer);
            offers.remove(offer);
        }
    }

    private Kept kept(SkillOffer offer) {
        var place = offer.place().flatMap(places::byId);
        return new Kept(
                SkillState.of(offer, place),
                offer.isPublished(),
                offer.consent().at(),
                offer.consent().text());
    }
}
