package org.maillage.gateway.programme;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.funder.FunderView;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.programme.Programme;

@GraphQLApi
public class ProgrammeApi {

    private final Readings readings;

    @Inject
    public ProgrammeApi(Readings readings) {
        this.readings = readings;
    }

    @Query("programmes")
    @NonNull @Description(
            "Matching programmes in the order in which they open: of a network or of all, those that match on a day (in Paris) or all.")
    public List<@NonNull ProgrammeView> programmes(
            @Name("networkId") @Id @Nullable String networkId, @Name("openOn") @Nullable LocalDate openOn) {
        var reading = readings.now();
        var network = Ids.optional(networkId, "/networkId");
        return reading.model().all(Programme.class).stream()
                .filter(programme -> network == null || programme.networkId().equals(network))
                .filter(programme -> openOn == null || programme.isOpenOn(openOn, reading.now()))
                .sorted(Programme.BY_OPENING)
                .map(programme -> ProgrammeView.of(programme, reading))
                .toList();
    }

    @Query("programme")
    @Description("By its id or by its slug.")
    public @Nullable ProgrammeView programme(@Name("id") @Id @Nullable String id, @Name("slug") @Nullable String slug) {
        var reading = readings.now();
        var wanted = Ids.optional(id, "/id");
        return found(wanted, slug, reading.model())
                .map(programme -> ProgrammeView.of(programme, reading))
                .orElse(null);
    }

    @NonNull @Description("In the order in which they open.")
    public List<@NonNull ProgrammeView> programmes(@Source FunderView funder) {
        return funder.reading().model().at(Programme.OF_FUNDER, funder.funder().id()).stream()
                .map(programme -> ProgrammeView.of(programme, funder.reading()))
                .toList();
    }

    private static Optional<Programme> found(@Nullable UUID id, @Nullable String slug, ReadModel model) {
        if (id != null) {
            return model.find(Programme.class, id);
        }
        return slug == null
                ? Optional.empty()
                : model.at(Programme.BY_SLUG, slug).stream().findFirst();
    }
}
