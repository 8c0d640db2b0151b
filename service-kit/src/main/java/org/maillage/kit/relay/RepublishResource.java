package org.maillage.kit.relay;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.kit.database.Transactions;

/** Makes the topics anew from the change log. Not under {@code /api}: it is for whoever runs the service. */
@Path("/operations/republish")
@Tag(name = "Operations")
class RepublishResource {

    private final AgroalDataSource dataSource;

    RepublishResource(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @POST
    @RolesAllowed("administrator")
    @Operation(
            operationId = "republish",
            summary = "Publishes the latest state of every aggregate again, at its own position")
    public Response republish() throws SQLException {
        Transactions.inOne(dataSource, connection -> {
            Cursors.write(connection, Cursors.REPUBLISH, 0);
            return Boolean.TRUE;
        });
        return Response.accepted().build();
    }
}
