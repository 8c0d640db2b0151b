package org.maillage.funding.matching;

import java.util.List;

/** What is left to fill, shared over the programmes. */
record RoomShares(Line line, List<Calculation> calculations) {

    void share() {
        var improvement = line.improvement();
        if (improvement.overfunding() == Overfunding.ALLOW) {
            return;
        }
        new Split(line, MatchLimit.ROOM, calculations).of(improvement.goal(), improvement.raised(), line.amount());
    }
}
