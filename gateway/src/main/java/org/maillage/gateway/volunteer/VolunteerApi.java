package org.maillage.gateway.volunteer;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.commons.VolunteerTime;
import org.maillage.gateway.readmodel.funding.FundingOverview;

@GraphQLApi
public class VolunteerApi {

    private final Readings readings;

    @Inject
    public VolunteerApi(Readings readings) {
        this.readings = readings;
    }

    @Query("volunteerTimes")
    @NonNull @Description(
            "Time given by volunteers, the latest first: to a network and the commons that it lists, to one common, or all.")
    public List<@NonNull VolunteerTimeView> volunteerTimes(
            @Name("networkId") @Id @Nullable String networkId, @Name("commonId") @Id @Nullable String commonId) {
        var reading = readings.now();
        var network = Ids.optional(networkId, "/networkId");
        var common = Ids.optional(commonId, "/commonId");
        return FundingOverview.volunteerTimes(network, reading.model())
                .filter(time -> common == null || common.equals(time.commonId()))
                .sorted(VolunteerTime.LATEST_FIRST)
                .map(time -> VolunteerTimeView.of(time, reading))
                .toList();
    }
}
