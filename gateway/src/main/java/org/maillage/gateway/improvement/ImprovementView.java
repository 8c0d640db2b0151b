package org.maillage.gateway.improvement;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.commons.CommonView;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.commons.Common;
import org.maillage.gateway.readmodel.improvement.Improvement;
import org.maillage.gateway.readmodel.improvement.ImprovementStatus;
import org.maillage.gateway.readmodel.improvement.OverfundingPolicy;
import org.maillage.gateway.space.SlidingScaleView;
import org.maillage.kernel.Refusal;

@Type("Improvement")
@Description("A piece of work on a common: what it costs, what was put into it, and by whom.")
public final class ImprovementView {

    private final Improvement improvement;
    private final Reading reading;

    private ImprovementView(Improvement improvement, Reading reading) {
        this.improvement = improvement;
        this.reading = reading;
    }

    public static ImprovementView of(Improvement improvement, Reading reading) {
        return new ImprovementView(improvement, reading);
    }

    @Ignore
    public Improvement improvement() {
        return improvement;
    }

    @Ignore
    public Reading reading() {
        return reading;
    }

    @Id
    @NonNull public UUID getId() {
        return improvement.id();
    }

    public int getVersion() {
        return Math.toIntExact(improvement.version());
    }

    @NonNull public CommonView getCommon() {
        return reading.model()
                .find(Common.class, improvement.commonId())
                .map(common -> CommonView.of(common, reading))
                .orElseThrow(() -> Refusal.notFound("common"));
    }

    @NonNull public String getTitle() {
        return improvement.title();
    }

    @NonNull public String getDescription() {
        return improvement.description();
    }

    @NonNull public ImprovementStatus getStatus() {
        return improvement.status();
    }

    @NonNull public List<@NonNull CostLineView> getCostLines() {
        return improvement.costLines().stream().map(CostLineView::of).toList();
    }

    @NonNull @Description("The sum of its cost lines.")
    public MoneyView getGoal() {
        return MoneyView.of(improvement.goal());
    }

    @NonNull @Description("Own money, matches and grants together, promised or paid.")
    public MoneyView getRaised() {
        return MoneyView.of(improvement.raised());
    }

    @NonNull @Description("What places put in themselves.")
    public MoneyView getOwn() {
        return MoneyView.of(improvement.own());
    }

    @NonNull @Description("What each programme adds.")
    public List<@NonNull ProgrammeAmountView> getMatched() {
        return improvement.matched().stream()
                .flatMap(match -> ProgrammeAmountView.of(match, reading).stream())
                .toList();
    }

    @NonNull @Description("What funders give directly.")
    public List<@NonNull FunderAmountView> getGranted() {
        return improvement.granted().stream()
                .flatMap(grant -> FunderAmountView.of(grant, reading).stream())
                .toList();
    }

    @NonNull @Description("What quadratic closes gave to it, and why.")
    public List<@NonNull AllocationView> getAllocations() {
        return improvement.allocations().stream()
                .map(allocation -> AllocationView.of(allocation, reading))
                .toList();
    }

    @NonNull @Description("What each place put in and what matched it, the largest first; places that were merged are one.")
    public List<@NonNull InvestmentView> getInvestments() {
        return InvestmentView.of(improvement, reading);
    }

    @Description("What a place may put in.")
    public @Nullable SlidingScaleView getSuggestedContribution() {
        var scale = improvement.suggestedContribution();
        return scale == null ? null : SlidingScaleView.of(scale);
    }

    @NonNull @Description("What lacks to the goal.")
    public MoneyView getRemaining() {
        return MoneyView.of(improvement.remaining());
    }

    @Description("Of the goal that is raised, to two decimals, rounded down; above 100 past the goal.")
    public double getProgressPercent() {
        long goal = improvement.goal().cents();
        return goal == 0
                ? 0
                : BigDecimal.valueOf(improvement.raised().cents())
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(goal), 2, RoundingMode.DOWN)
                        .doubleValue();
    }

    @Description("How many places put something in.")
    public int getContributors() {
        return improvement.contributors();
    }

    @Description("The last day, in Paris, on which it takes contributions.")
    public @Nullable LocalDate getDeadline() {
        return improvement.deadline();
    }

    public @Nullable LocalDate getDeliveredOn() {
        return improvement.deliveredOn();
    }

    @NonNull public OverfundingPolicy getOverfunding() {
        return improvement.overfunding();
    }
}
