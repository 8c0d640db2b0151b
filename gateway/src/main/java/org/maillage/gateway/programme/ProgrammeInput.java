package org.maillage.gateway.programme;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.money.MoneyInput;
import org.maillage.gateway.readmodel.programme.CapExcess;
import org.maillage.gateway.readmodel.programme.CountedLines;
import org.maillage.gateway.readmodel.programme.MatchingMode;
import org.maillage.gateway.readmodel.programme.Stacking;
import org.maillage.gateway.readmodel.programme.UnderSubscription;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("ProgrammeInput")
@Description(
        "In an update, a member left out stays as it was and null empties it. What is left out of a new one is as usual: FIRST_COME, 1 for 1, INDEPENDENT.")
public record ProgrammeInput(
        @Nullable String slug,
        @NonNull String name,
        @Id @NonNull UUID funderId,
        @Id @NonNull UUID networkId,
        @Nullable MatchingMode mode,
        @Nullable Integer rateNumerator,
        @Nullable Integer rateDenominator,
        @NonNull MoneyInput budget,
        @Nullable MoneyInput capPerPlace,
        @Nullable MoneyInput capPerContribution,
        @Nullable MoneyInput capPerImprovement,
        @Nullable Integer capPerCommonPercent,
        @Nullable EligibilityInput eligibility,
        @Nullable Stacking stacking,
        @Nullable Integer priority,
        @Nullable UnderSubscription underSubscription,
        @Nullable CapExcess capExcess,
        @Nullable CountedLines counts,
        @Nullable Integer publicCeilingPercent,
        @Nullable Boolean deMinimis,
        @NonNull Instant opensAt,
        @NonNull Instant closesAt) {}
