package org.maillage.directory.skill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.maillage.directory.place.Place;
import org.maillage.kernel.Change;
import org.maillage.kernel.Change.Audience;
import org.maillage.kit.changelog.ChangeLog;
import org.maillage.kit.changelog.Forgetting;

/** Says what happened to a skill offer, and leaves no word of it once it is taken back. */
@ApplicationScoped
class SkillPublisher {

    private static final String KIND = "skill";
    private static final String WITHDRAWN = "SkillWithdrawn";

    private final ChangeLog changeLog;
    private final Forgetting forgetting;

    SkillPublisher(ChangeLog changeLog, Forgetting forgetting) {
        this.changeLog = changeLog;
        this.forgetting = forgetting;
    }

    SkillState offered(SkillOffer offer, Optional<Place> place) {
        return publish(offer, place, "SkillOffered");
    }

    SkillState renewed(SkillOffer offer, Optional<Place> place) {
        return publish(offer, place, "SkillRenewed");
    }

    /** It may come back: its consent has run out. */
    void unpublished(SkillOffer offer) {
        changeLog.append(Change.deleted(KIND, offer.uuid(), offer.version(), WITHDRAWN, Audience.PUBLIC, "closed"));
    }

    /** A bare {@code deleted}; what was published before is erased in the same transaction. */
    void erased(SkillOffer offer) {
        if (offer.isPublished()) {
            changeLog.append(
                    Change.deleted(KIND, offer.uuid(), offer.version() + 1, WITHDRAWN, Audience.PUBLIC, "opt-out"));
        }
        forgetting.thing(KIND, offer.uuid());
    }

    private SkillState publish(SkillOffer offer, Optional<Place> place, String type) {
        var state = SkillState.of(offer, place);
        var change = Change.updated(KIND, offer.uuid(), offer.version(), type, Audience.PUBLIC, state);
        changeLog.append(place.map(p -> p.told(change)).orElse(change));
        return state;
    }
}
