package org.maillage.directory.network;

import static org.maillage.directory.network.NetworkFields.*;

import java.util.List;
import java.util.Optional;
import org.maillage.directory.sheet.Sheet;
import org.maillage.kernel.freshness.Periods;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.Territory;

/** What is written down of a network, with what holds where nothing is written. */
public record NetworkSheet(Sheet values) {

    private static final int DEFAULT_VOTING_DAYS = 14;
    private static final String DEFAULT_ZONE = "Europe/Paris";

    public String slug() {
        return values.get(SLUG).orElseThrow();
    }

    public String name() {
        return values.get(NAME).orElseThrow();
    }

    public NetworkKind kind() {
        return values.get(KIND).orElseThrow();
    }

    public Optional<Territory> territory() {
        return values.get(TERRITORY).flatMap(code -> values.get(TERRITORY_LEVEL)
                .flatMap(level -> Territories.load().find(level, code)));
    }

    /** Whether its places decide on newcomers, closures by others and merges. */
    public boolean requiresValidation() {
        return values.get(REQUIRES_VALIDATION).orElse(false);
    }

    public int quorumPercent() {
        return values.get(QUORUM_PERCENT).orElse(0);
    }

    public int votingDays() {
        return values.get(VOTING_DAYS).orElse(DEFAULT_VOTING_DAYS);
    }

    /** How long things stay fresh here: for as long as everywhere, or shorter. */
    public Periods periods() {
        return values.get(FRESHNESS_DAYS).map(FreshnessDays::shorten).orElse(Periods.COMMON);
    }

    /** Where the network's own site opens confirm links: an address with {@code {token}} in it. */
    public Optional<String> confirmPage() {
        return values.get(CONFIRM_PAGE);
    }

    public String timeZone() {
        return values.get(TIME_ZONE).orElse(DEFAULT_ZONE);
    }

    /** What the network wants of digital solutions; all of one version. */
    public List<Criterion> criteria() {
        return values.get(CRITERIA).orElse(Criterion.FIRST);
    }

    public int criteriaVersion() {
        return criteria().get(0).version();
    }

    /** Those of all earlier versions. */
    public List<Criterion> formerCriteria() {
        return values.list(FORMER_CRITERIA);
    }

    public List<String> charters() {
        return values.list(CHARTERS);
    }
}
