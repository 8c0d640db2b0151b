package org.maillage.kit.sample;

import io.agroal.api.AgroalDataSource;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.kernel.Change;
import org.maillage.kernel.Ids;
import org.maillage.kit.changelog.ChangeLog;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;
import org.maillage.kit.idempotency.ThingGate;

/** Writes that meet others, and one whose answer is given again only through a gate. */
@Path("/things")
class ContendedResource {

    private final ChangeLog changeLog;
    private final AgroalDataSource dataSource;
    private final Ids ids;
    private final Map<Object, Integer> runs = new ConcurrentHashMap<>();

    ContendedResource(ChangeLog changeLog, AgroalDataSource dataSource, Ids ids) {
        this.changeLog = changeLog;
        this.dataSource = dataSource;
        this.ids = ids;
    }

    @POST
    @Path("/gated")
    @Idempotent(gate = ThingGate.class)
    public Response gated(JsonObject body) {
        return made(body, 1);
    }

    @POST
    @Path("/contended")
    @Idempotent
    public Response contended(JsonObject body) throws SQLException {
        int run = runs.merge(String.valueOf(body.members().get("name")), 1, Integer::sum);
        var answer = made(body, run);
        if (body.members().get("givesWay") instanceof Integer times && run <= times) {
            giveWay();
        }
        return answer;
    }

    private Response made(JsonObject body, int run) {
        changeLog.append(Change.updated("thing", ids.next(), 1, "ThingMade", Change.Audience.PUBLIC, body.members()));
        return Response.status(201).entity(Map.of("runs", run)).build();
    }

    /** As if the database had found a deadlock. */
    private void giveWay() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("do $$ begin raise exception 'deadlock detected' using errcode = '40P01'; end $$");
        }
    }
}
