package org.maillage.kernel.matching;

import static org.maillage.kernel.matching.MatchReason.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.kernel.territory.Folding;

/** Ranks the hosts that could answer a need. A host closed to new users never comes. */
public final class HostMatching {

    private static final double FARTHEST_KM = 500;
    private static final String TRAINING = "training";
    private static final Set<String> COMING_OR_TRAINING = Set.of("on-site", TRAINING);

    private HostMatching() {}

    /** Best first; empty for the kinds of needs that no host answers. */
    public static List<HostMatch> rank(HostWish wish, Collection<HostOffer> offers) {
        return offers.stream()
                .filter(HostOffer::openToNewUsers)
                .flatMap(offer -> match(wish, offer).stream())
                .sorted(HostMatch.BEST_FIRST)
                .toList();
    }

    private static Optional<HostMatch> match(HostWish wish, HostOffer offer) {
        return answer(wish, offer).map(answer -> {
            var distance = distance(wish, offer);
            double nearness = distance.map(km -> 1 - km / FARTHEST_KM).orElse(0.0);
            var reasons = new ArrayList<>(List.of(answer));
            double score = answer.points();
            if (wish.department() != null && wish.department().equals(offer.department())) {
                reasons.add(SAME_DEPARTMENT);
                score += SAME_DEPARTMENT.points();
            } else if (nearness > 0) {
                reasons.add(NEAR);
                score += NEAR.points() * nearness;
            }
            if (share(folded(wish.charters()), folded(offer.charters()))) {
                reasons.add(ACCEPTED_CHARTER);
                score += ACCEPTED_CHARTER.points();
            }
            if (share(COMING_OR_TRAINING, offer.support())) {
                reasons.add(ON_SITE_OR_TRAINING);
                score += ON_SITE_OR_TRAINING.points();
            }
            return new HostMatch(offer.host(), score, reasons, distance.orElse(null));
        });
    }

    /** What the host answers the need with; empty when with nothing. */
    private static Optional<MatchReason> answer(HostWish wish, HostOffer offer) {
        return switch (wish.kind()) {
            case TOOL, HOSTING -> tool(wish, offer);
            case SUPPORT -> offer.support().isEmpty() ? Optional.empty() : Optional.of(GIVES_SUPPORT);
            case TRAINING -> offer.support().contains(TRAINING) ? Optional.of(GIVES_SUPPORT) : Optional.empty();
            case EQUIPMENT, SKILL, SPACE, OTHER -> Optional.empty();
        };
    }

    private static Optional<MatchReason> tool(HostWish wish, HostOffer offer) {
        if (wish.solution() != null && offer.solutions().contains(wish.solution())) {
            return Optional.of(OFFERS_SOLUTION);
        }
        return share(wish.toolNeeds(), offer.toolNeeds()) ? Optional.of(SERVES_SAME_NEED) : Optional.empty();
    }

    private static Optional<Double> distance(HostWish wish, HostOffer offer) {
        return wish.from().flatMap(here -> offer.from().map(here::kilometresTo));
    }

    private static boolean share(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }

    private static Set<String> folded(Set<String> charters) {
        return charters.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }
}
