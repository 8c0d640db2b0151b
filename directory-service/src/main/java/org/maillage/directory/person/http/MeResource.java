package org.maillage.directory.person.http;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.person.PersonExport;
import org.maillage.directory.person.PersonService;

@Path("/api/directory/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class MeResource {

    private final PersonService people;

    MeResource(PersonService people) {
        this.people = people;
    }

    @GET
    @Path("export")
    @Operation(summary = "All that the directory keeps of the person who asks")
    @APIResponseSchema(PersonExport.class)
    public Response export() {
        return Response.ok(people.export())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"maillage.json\"")
                .build();
    }

    @DELETE
    @Operation(summary = "Leaves: skill offers, grants and every mention of the person are erased")
    public void leave() {
        people.leave();
    }
}
