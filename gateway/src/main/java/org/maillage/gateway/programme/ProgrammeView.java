package org.maillage.gateway.programme;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.funder.FunderView;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.network.NetworkView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.funder.Funder;
import org.maillage.gateway.readmodel.programme.CapExcess;
import org.maillage.gateway.readmodel.programme.CountedLines;
import org.maillage.gateway.readmodel.programme.MatchingMode;
import org.maillage.gateway.readmodel.programme.Programme;
import org.maillage.gateway.readmodel.programme.ProgrammeStatus;
import org.maillage.gateway.readmodel.programme.Stacking;
import org.maillage.gateway.readmodel.programme.UnderSubscription;
import org.maillage.kernel.Refusal;

@Type("Programme")
@Description("A funder's rule that adds money to the contributions of places, and how far its budget has gone.")
public final class ProgrammeView {

    private final Programme programme;
    private final Reading reading;

    private ProgrammeView(Programme programme, Reading reading) {
        this.programme = programme;
        this.reading = reading;
    }

    public static ProgrammeView of(Programme programme, Reading reading) {
        return new ProgrammeView(programme, reading);
    }

    @Ignore
    public Programme programme() {
        return programme;
    }

    @Ignore
    public Reading reading() {
        return reading;
    }

    @Id
    @NonNull public UUID getId() {
        return programme.id();
    }

    @NonNull public String getSlug() {
        return programme.slug();
    }

    public int getVersion() {
        return Math.toIntExact(programme.version());
    }

    @Description("Goes up with each change of the rule, which holds for the contributions after it.")
    public int getRuleVersion() {
        return programme.rule().version();
    }

    @NonNull public String getName() {
        return programme.name();
    }

    @NonNull public FunderView getFunder() {
        return reading.model()
                .find(Funder.class, programme.funderId())
                .map(funder -> FunderView.of(funder, reading))
                .orElseThrow(() -> Refusal.notFound("funder"));
    }

    @NonNull public NetworkView getNetwork() {
        return reading.model()
                .network(programme.networkId())
                .map(network -> NetworkView.of(network, reading))
                .orElseThrow(() -> Refusal.notFound("network"));
    }

    @NonNull public MatchingMode getMode() {
        return programme.rule().mode();
    }

    @Description("So many cents for each rateDenominator cents of a contribution.")
    public int getRateNumerator() {
        return programme.rule().rateNumerator();
    }

    public int getRateDenominator() {
        return programme.rule().rateDenominator();
    }

    @NonNull public MoneyView getBudget() {
        return MoneyView.of(programme.budget());
    }

    @NonNull @Description("Promised to contributions that are not paid yet.")
    public MoneyView getReserved() {
        return MoneyView.of(programme.reserved());
    }

    @NonNull @Description("Given for good.")
    public MoneyView getSettled() {
        return MoneyView.of(programme.settled());
    }

    @NonNull @Description("What is left of the budget.")
    public MoneyView getAvailable() {
        return MoneyView.of(programme.available());
    }

    @Description("The most that it adds for one place.")
    public @Nullable MoneyView getCapPerPlace() {
        return MoneyView.orNull(programme.rule().capPerPlace());
    }

    public @Nullable MoneyView getCapPerContribution() {
        return MoneyView.orNull(programme.rule().capPerContribution());
    }

    public @Nullable MoneyView getCapPerImprovement() {
        return MoneyView.orNull(programme.rule().capPerImprovement());
    }

    @Description("Of the whole budget, the most that a quadratic close gives to one common.")
    public @Nullable Integer getCapPerCommonPercent() {
        return programme.rule().capPerCommonPercent();
    }

    @NonNull public EligibilityView getEligibility() {
        return EligibilityView.of(programme.rule().eligibility());
    }

    @NonNull public Stacking getStacking() {
        return programme.rule().stacking();
    }

    @Description("Programmes give in this order, the lowest first.")
    public int getPriority() {
        return programme.rule().priority();
    }

    @NonNull public UnderSubscription getUnderSubscription() {
        return programme.rule().underSubscription();
    }

    @NonNull public CapExcess getCapExcess() {
        return programme.rule().capExcess();
    }

    @NonNull public CountedLines getCounts() {
        return programme.rule().counts();
    }

    @Description("How much of an improvement's money may be public.")
    public @Nullable Integer getPublicCeilingPercent() {
        return programme.rule().publicCeilingPercent();
    }

    @Description("Whether it counts as small aid (de minimis) of the one who is paid.")
    public boolean getDeMinimis() {
        return programme.rule().deMinimis();
    }

    @NonNull public Instant getOpensAt() {
        return programme.opensAt();
    }

    @NonNull @Description("A contribution at this instant is too late.")
    public Instant getClosesAt() {
        return programme.closesAt();
    }

    @NonNull public ProgrammeStatus getStatus() {
        return programme.status();
    }

    @NonNull @Description("The rule in one English sentence.")
    public String getRule() {
        return programme.rule().sentence();
    }
}
