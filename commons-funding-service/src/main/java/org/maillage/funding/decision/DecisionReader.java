package org.maillage.funding.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kit.record.Recorded;

/** Reads the members of a {@code DecisionInput} and of a vote; refuses with every fault at once. */
final class DecisionReader {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final TextRule QUESTION = TextRule.line(2, 500);
    private static final TextRule REASON = TextRule.block(1_000);
    private static final UUID NOBODY = new UUID(0, 0);

    private DecisionReader() {}

    static Motion read(Members members, Instant now) {
        var faults = members.spot().faults();
        var network = members.required("networkId", members.id("networkId")).value();
        var question =
                members.required("question", members.text("question", QUESTION)).value();
        var rule = members.required("rule", members.oneOf("rule", DecisionRule.class))
                .value();
        var closesAt = members.required("closesAt", members.instant("closesAt")).value();
        var motion = new Motion(
                network.orElse(NOBODY),
                question.orElse(""),
                members.id("subjectId").value(),
                rule.orElse(DecisionRule.MAJORITY),
                members.integer("quorumPercent", 0, 100).value().orElse(0),
                closesAt.orElse(now));
        closesAt.filter(end -> !end.isAfter(now) || end.isAfter(now.plus(LONGEST)))
                .ifPresent(end ->
                        members.spot("closesAt").fault("out-of-range", "A time to come is expected, within a year."));
        members.serverOwned(Recorded.SERVER_OWNED);
        members.serverOwned("status", "electorate", "votes", "tally");
        members.finish();
        faults.refuseIfAny();
        return motion;
    }

    /** Refuses {@code block-needs-reason}. */
    static Vote vote(UUID place, Members members, Instant now) {
        var choice = members.required("choice", members.oneOf("choice", VoteChoice.class))
                .value();
        var reason = members.text("reason", REASON).value();
        members.serverOwned("placeId", "at");
        members.finish();
        members.spot().faults().refuseIfAny();
        if (choice.equals(Optional.of(VoteChoice.BLOCK)) && reason.isEmpty()) {
            throw new Refusal("block-needs-reason", "Who blocks says why.");
        }
        return new Vote(place, choice.orElseThrow(), now, reason.orElse(null));
    }
}
