package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.TreeMap;
import java.util.UUID;

/** Asks every feature what goes back because own money is gone. */
@ApplicationScoped
class FollowedMoney {

    private final Instance<OwnMoneyFollower> followers;

    FollowedMoney(Instance<OwnMoneyFollower> followers) {
        this.followers = followers;
    }

    /** By programme, above zero. */
    Clawbacks goneWith(Contribution contribution, long gone) {
        var back = new TreeMap<UUID, Long>();
        if (gone > 0) {
            followers.forEach(follower -> follower.ownMoneyGone(contribution, gone)
                    .forEach((programme, cents) -> back.merge(programme, cents, Math::addExact)));
        }
        return new Clawbacks(back.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> new Clawbacks.Clawback(each.getKey(), each.getValue()))
                .toList());
    }
}
