package org.maillage.gateway.volunteer;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.commons.CommonView;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.network.NetworkView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.commons.Common;
import org.maillage.gateway.readmodel.commons.VolunteerTime;

@Type("VolunteerTime")
@Description("Time that volunteers gave to a common or to a network; who they are is not told.")
public final class VolunteerTimeView {

    private final VolunteerTime time;
    private final Reading reading;

    private VolunteerTimeView(VolunteerTime time, Reading reading) {
        this.time = time;
        this.reading = reading;
    }

    public static VolunteerTimeView of(VolunteerTime time, Reading reading) {
        return new VolunteerTimeView(time, reading);
    }

    @Ignore
    public VolunteerTime time() {
        return time;
    }

    @Ignore
    public Reading reading() {
        return reading;
    }

    @Id
    @NonNull public UUID getId() {
        return time.id();
    }

    public @Nullable CommonView getCommon() {
        return Optional.ofNullable(time.commonId())
                .flatMap(id -> reading.model().find(Common.class, id))
                .map(common -> CommonView.of(common, reading))
                .orElse(null);
    }

    public @Nullable NetworkView getNetwork() {
        return Optional.ofNullable(time.networkId())
                .flatMap(reading.model()::network)
                .map(network -> NetworkView.of(network, reading))
                .orElse(null);
    }

    public int getMinutes() {
        return time.minutes();
    }

    @NonNull public String getActivity() {
        return time.activity();
    }

    @NonNull public LocalDate getOn() {
        return time.on();
    }

    @NonNull @Description("At the network's hourly rate of that day; never counted as money.")
    public MoneyView getValuedAt() {
        return MoneyView.of(time.valuedAt());
    }
}
