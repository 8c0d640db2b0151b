package org.maillage.gateway.contribution;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.programme.ProgrammeView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.programme.Programme;

@Type("Match")
@Description("What a programme adds to a contribution, also when it is nothing, and why.")
public record MatchView(
        @NonNull ProgrammeView programme,

        @Description("The version of the programme's rule that it was computed by.")
        int ruleVersion,

        @Description("By the rate alone, before any limit.") @NonNull MoneyView asked,

        @Description("Before any refund.") @NonNull MoneyView first,
        @NonNull MoneyView amount,

        @Description("What explains the amount; NONE when the rate does.") @NonNull MatchLimit limit,

        @Description("The steps as lines to read.") @NonNull List<@NonNull String> explanation,
        @NonNull List<@NonNull StepView> steps,
        @NonNull MatchStatus status) {

    /** Those of programmes that are known here. */
    static List<MatchView> of(List<Contribution.Match> matches, Reading reading) {
        return matches.stream()
                .flatMap(match -> reading.model().find(Programme.class, match.programmeId()).stream()
                        .map(programme -> of(match, ProgrammeView.of(programme, reading))))
                .toList();
    }

    private static MatchView of(Contribution.Match match, ProgrammeView programme) {
        return new MatchView(
                programme,
                match.ruleVersion(),
                match.asked(),
                match.first(),
                match.amount(),
                match.limit(),
                match.explanation(),
                match.steps(),
                match.status());
    }
}
