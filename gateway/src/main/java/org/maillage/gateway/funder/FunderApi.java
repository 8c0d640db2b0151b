package org.maillage.gateway.funder;

import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.funder.Funder;

@GraphQLApi
public class FunderApi {

    private final Readings readings;

    @Inject
    public FunderApi(Readings readings) {
        this.readings = readings;
    }

    @Query("funders")
    @NonNull @Description("All funders, by name.")
    public List<@NonNull FunderView> funders() {
        var reading = readings.now();
        return reading.model().all(Funder.class).stream()
                .sorted(Funder.BY_NAME)
                .map(funder -> FunderView.of(funder, reading))
                .toList();
    }
}
