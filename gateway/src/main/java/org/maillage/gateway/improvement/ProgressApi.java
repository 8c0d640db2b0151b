package org.maillage.gateway.improvement;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.changes.ChangeFilter;
import org.maillage.gateway.changes.ChangeStream;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Scope;
import org.maillage.gateway.readmodel.improvement.Improvement;
import org.maillage.kernel.Refusal;

@GraphQLApi
public class ProgressApi {

    private static final ChangeFilter IMPROVEMENTS =
            new ChangeFilter(Set.of(EntityKind.IMPROVEMENT.code()), Scope.EVERYTHING);

    private final ChangeStream stream;
    private final Readings readings;

    @Inject
    public ProgressApi(ChangeStream stream, Readings readings) {
        this.stream = stream;
        this.readings = readings;
    }

    @Subscription("improvementProgress")
    @NonNull @Description("An improvement each time that it changes: its money, its state, its goal. Refused with not-found.")
    public Multi<ImprovementView> improvementProgress(@Name("id") @Id @NonNull String id) {
        var wanted = Ids.required(id, "/id");
        if (readings.now().model().find(Improvement.class, wanted).isEmpty()) {
            throw Refusal.notFound("improvement");
        }
        return stream.changes(IMPROVEMENTS)
                .filter(notice -> notice.id().equals(wanted))
                .flatMap(notice ->
                        Multi.createFrom().items(readings.now().model().find(Improvement.class, wanted).stream()))
                .map(improvement -> ImprovementView.of(improvement, readings.now()));
    }
}
