package org.maillage.gateway.host;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.place.AddressView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.host.Host;
import org.maillage.gateway.readmodel.solution.Solution;
import org.maillage.gateway.solution.SolutionView;
import org.maillage.gateway.territory.TerritoryView;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.TerritoryLevel;

@Type("Host")
@Description("One who runs digital solutions for others, such as a member of CHATONS.")
public final class HostView {

    private final Host host;
    private final @Nullable Double distanceKm;
    private final Reading reading;

    private HostView(Host host, @Nullable Double distanceKm, Reading reading) {
        this.host = host;
        this.distanceKm = distanceKm;
        this.reading = reading;
    }

    public static HostView of(Host host, Reading reading) {
        return new HostView(host, null, reading);
    }

    public static HostView at(@Nullable Double distanceKm, Host host, Reading reading) {
        return new HostView(host, distanceKm, reading);
    }

    @Id
    @NonNull public UUID getId() {
        return host.id();
    }

    public int getVersion() {
        return Math.toIntExact(host.version());
    }

    @NonNull public String getName() {
        return host.name();
    }

    @NonNull @Description("The territories that it says it serves.")
    public List<@NonNull TerritoryView> getServes() {
        return host.serves().stream()
                .flatMap(served -> Territories.load().find(served.level(), served.code()).stream())
                .map(TerritoryView::of)
                .toList();
    }

    @NonNull public String getLegalForm() {
        return host.legalForm();
    }

    @NonNull public String getEconomicModel() {
        return host.economicModel();
    }

    @NonNull @Description("What it has signed, such as CHATONS.")
    public List<@NonNull String> getCharters() {
        return host.charters();
    }

    @Description("The commune where it stands.")
    public @Nullable TerritoryView getTerritory() {
        var territory = host.territory();
        return territory == null
                ? null
                : Territories.load()
                        .find(TerritoryLevel.COMMUNE, territory.commune())
                        .map(TerritoryView::of)
                        .orElse(null);
    }

    public @Nullable AddressView getAddress() {
        var address = host.address();
        return address == null ? null : AddressView.of(address);
    }

    public @Nullable String getWebsite() {
        return host.website();
    }

    @NonNull @Description("What it runs, of the catalogue, by name.")
    public List<@NonNull SolutionView> getSolutions() {
        return host.solutionIds().stream()
                .flatMap(id -> reading.model().find(Solution.class, id).stream())
                .sorted(Solution.BY_NAME)
                .map(solution -> SolutionView.of(solution, reading))
                .toList();
    }

    public @Nullable MoneyView getYearlyBudget() {
        var budget = host.yearlyBudget();
        return budget == null ? null : MoneyView.of(budget);
    }

    @Description("Hours of work in a year, volunteers included.")
    public @Nullable Integer getYearlyHours() {
        return host.yearlyHours();
    }

    public boolean getOpenToNewUsers() {
        return host.openToNewUsers();
    }

    @NonNull @Description("How it helps, such as e-mail, on-site or training.")
    public List<@NonNull String> getSupport() {
        return host.support();
    }

    @Description("From the point that was searched around, or from where the need arises.")
    public @Nullable Double getDistanceKm() {
        return distanceKm;
    }
}
