package org.maillage.funding.ledger.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.ledger.ChainHead;
import org.maillage.funding.ledger.LedgerReading;
import org.maillage.funding.ledger.Verification;
import org.maillage.funding.paging.http.Pages;

@Path("/api/funding/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledger")
public class LedgerResource {

    private final LedgerReading ledger;

    LedgerResource(LedgerReading ledger) {
        this.ledger = ledger;
    }

    @GET
    @Path("entries")
    @Operation(summary = "The entries of an account, the oldest first, to an admin of its network")
    @Parameter(name = "account", required = true, description = "Its name, such as programme:{id}:available")
    @Parameter(name = "first", description = "1 to 100, 20 when absent")
    @Parameter(name = "after", description = "The next of the page before")
    public Response entries(@Context UriInfo uri) {
        var asked = EntriesRequest.read(uri);
        return Pages.answer(ledger.entries(asked.account(), asked.page()), uri);
    }

    @GET
    @Path("verify")
    @Operation(summary = "Walks the chain of journals and hashes each again, by an admin")
    public Verification verify() {
        return ledger.verify();
    }

    @GET
    @Path("head")
    @Operation(summary = "The last link of the chain of journals, open to all")
    public ChainHead head() {
        return ledger.head();
    }
}
