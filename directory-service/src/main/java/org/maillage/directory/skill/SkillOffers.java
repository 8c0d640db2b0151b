package org.maillage.directory.skill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maillage.directory.place.PlaceId;

/** Every skill offer. */
public interface SkillOffers {

    void add(SkillOffer offer);

    void remove(SkillOffer offer);

    Optional<SkillOffer> byId(SkillId id);

    /** With its row locked until the transaction ends. */
    Optional<SkillOffer> forChange(SkillId id);

    /** The published ones of the place, locked, in the order they were made. */
    List<SkillOffer> publishedForChange(PlaceId place);

    boolean anyPublished(PlaceId place);

    /** All of a person's, locked, in the order they were made. */
    List<SkillOffer> ofPersonForChange(String subject);

    /** In the order they were made. */
    List<SkillOffer> ofPerson(String subject);

    /** Those shown although their last day is past. */
    List<SkillId> lapsed(LocalDate today);

    /** Those whose last day was before that one. */
    List<SkillId> expiredBefore(LocalDate day);
}
