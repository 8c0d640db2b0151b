package org.maillage.funding.payment.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.maillage.funding.payment.statement.StatementImport;
import org.maillage.funding.payment.statement.StatementReport;

@Path("/api/funding/statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payments")
public class StatementResource {

    private final StatementImport statements;

    StatementResource(StatementImport statements) {
        this.statements = statements;
    }

    @POST
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Imports a bank's statement (camt.053.001.02 to .08, 10 MB), by the network's treasurer",
            description = "What became of each line is told; a line that was taken before changes nothing. networkId,"
                    + " a part or a parameter, may be left out where a reference tells it.")
    public StatementReport take(
            @RestQuery("networkId") Optional<String> asked,
            @RestForm("networkId") Optional<String> named,
            @RestForm(FileUpload.ALL) List<FileUpload> files)
            throws IOException {
        return statements.take(Uploaded.network(asked.or(() -> named)), Uploaded.only(files));
    }
}
