package org.maillage.directory.network;

import static org.maillage.directory.network.NetworkFields.*;

import org.maillage.directory.sheet.Sheet;

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

    public int quorumPercent() {
        return values.get(QUORUM_PERCENT).orElse(0);
    }

    public int votingDays() {
        return values.get(VOTING_DAYS).orElse(DEFAULT_VOTING_DAYS);
    }

    public String timeZone() {
        return values.get(TIME_ZONE).orElse(DEFAULT_ZONE);
    }
}
