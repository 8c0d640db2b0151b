package org.maillage.directory.skill.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.skill.SkillId;
import org.maillage.directory.skill.SkillService;
import org.maillage.directory.skill.SkillState;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/directory/skills")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "skills")
public class SkillResource {

    private final SkillService skills;

    SkillResource(SkillService skills) {
        this.skills = skills;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One skill offer, open to all while its consent stands")
    @APIResponseSchema(SkillState.class)
    public Response byId(UUID id) {
        return Answers.ok(skills.byId(new SkillId(id)));
    }

    @POST
    @Idempotent
    @Operation(summary = "Offers skills, by the person herself who agrees to be shown; the body is a SkillOfferInput")
    @APIResponseSchema(value = SkillState.class, responseCode = "201")
    public Response offer(JsonObject offer) {
        var offered = skills.offer(offer.members());
        return Answers.created(offered, new Answers.Made("/api/directory/skills", offered.id()));
    }

    @POST
    @Path("{id}/renew")
    @Operation(summary = "Agrees for another year: the person herself")
    @APIResponseSchema(SkillState.class)
    public Response renew(UUID id) {
        return Answers.ok(skills.renew(new SkillId(id)));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Withdraws an offer and erases every word of it: the person, or an admin of the place's networks")
    public void withdraw(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        skills.withdraw(new SkillId(id), ifMatch::check);
    }
}
