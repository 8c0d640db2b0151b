package org.maillage.directory.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What happens to offers whose consent was not renewed: not shown after a year, erased 90 days later. */
@ApplicationScoped
public class SkillLapses {

    private static final int DAYS_KEPT = 90;

    private final SkillOffers offers;
    private final SkillPublisher publisher;

    SkillLapses(SkillOffers offers, SkillPublisher publisher) {
        this.offers = offers;
        this.publisher = publisher;
    }

    /** How many offers were taken from view and how many were erased. */
    public record Lapse(int unpublished, int erased) {}

    @Transactional
    public Lapse run(Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        int erased = 0;
        for (var id : offers.expiredBefore(today.minusDays(DAYS_KEPT))) {
            erased += offers.forChange(id).map(this::erase).orElse(0);
        }
        int unpublished = 0;
        for (var id : offers.lapsed(today)) {
            unpublished += offers.forChange(id)
                    .filter(SkillOffer::isPublished)
                    .map(offer -> unpublish(offer, now))
                    .orElse(0);
        }
        return new Lapse(unpublished, erased);
    }

    private int unpublish(SkillOffer offer, Instant now) {
        offer.unpublish(now);
        publisher.unpublished(offer);
        return 1;
    }

    private int erase(SkillOffer offer) {
        publisher.erased(offer);
        offers.remove(offer);
        return 1;
    }
}
