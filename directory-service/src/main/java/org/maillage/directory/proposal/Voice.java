package org.maillage.directory.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** The last word of a place on a proposal. A BLOCK says why, in 10 characters or more. */
@Embeddable
public record Voice(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        VoteChoice choice,

        @Column @Nullable String reason,
        @Column(nullable = false) Instant at) {

    private static final int SHORTEST_REASON = 10;
    private static final TextRule REASON = TextRule.block(1_000);

    public Voice {
        if (choice == VoteChoice.BLOCK && !isReason(reason)) {
            throw new IllegalArgumentException("a BLOCK says why");
        }
    }

    /** The members {@code choice} and {@code reason}; faults are in the members' list, and the voice then abstains. */
    static Voice read(Members members, Instant now) {
        var choice = members.required("choice", members.oneOf("choice", VoteChoice.class))
                .value()
                .orElse(VoteChoice.ABSTAIN);
        var reason = members.text("reason", REASON).value().orElse(null);
        if (choice == VoteChoice.BLOCK && !isReason(reason)) {
            members.spot("reason")
                    .fault("block-needs-reason", "A BLOCK says why, in " + SHORTEST_REASON + " characters or more.");
            return new Voice(VoteChoice.ABSTAIN, reason, now);
        }
        return new Voice(choice, reason, now);
    }

    private static boolean isReason(@Nullable String reason) {
        return reason != null && reason.codePointCount(0, reason.length()) >= SHORTEST_REASON;
    }
}
