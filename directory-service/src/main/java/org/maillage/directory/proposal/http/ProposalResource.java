package org.maillage.directory.proposal.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.proposal.ProposalId;
import org.maillage.directory.proposal.ProposalService;
import org.maillage.directory.proposal.ProposalState;
import org.maillage.directory.proposal.RequestAnswers;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/directory/proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
public class ProposalResource {

    private final ProposalService proposals;
    private final RequestAnswers answers;

    ProposalResource(ProposalService proposals, RequestAnswers answers) {
        this.proposals = proposals;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "One proposal: open to all, or while its place is not public to those whose business it is")
    @APIResponseSchema(ProposalState.class)
    public Response byId(UUID id) {
        return Answers.ok(proposals.byId(new ProposalId(id)));
    }

    @POST
    @Path("votes")
    @Idempotent
    @Operation(
            summary = "The voice of a place, by one of its stewards: {placeId, choice, reason}; the last word counts")
    @APIResponseSchema(value = ProposalState.class, responseCode = "201")
    public Response vote(UUID id, JsonObject vote) {
        return ProposalAnswers.created(proposals.vote(new ProposalId(id), vote.members()));
    }

    @POST
    @Path("accept")
    @Idempotent
    @Operation(
            summary =
                    "Accepts a suggestion, whole or the {fields} named, by a steward (or, without one or after 30 days,"
                            + " an admin); or a claim, by an admin")
    @APIResponseSchema(ProposalAnswer.class)
    public Response accept(UUID id, @Nullable JsonObject fields) {
        return ProposalAnswer.of(answers.accept(new ProposalId(id), fields == null ? Map.of() : fields.members()));
    }

    @POST
    @Path("refuse")
    @Idempotent
    @Operation(summary = "Refuses a suggestion or a claim, with a {reason}: a steward of the place or an admin")
    @APIResponseSchema(ProposalState.class)
    public Response refuse(UUID id, JsonObject reason) {
        return Answers.ok(answers.refuse(new ProposalId(id), reason.members()));
    }

    @POST
    @Path("withdraw")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Withdraws a proposal: its author")
    @APIResponseSchema(ProposalState.class)
    public Response withdraw(UUID id) {
        return Answers.ok(proposals.withdraw(new ProposalId(id)));
    }

    @POST
    @Path("again")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Asks a second time, once, after a vote without a quorum")
    @APIResponseSchema(value = ProposalState.class, responseCode = "201")
    public Response again(UUID id) {
        return ProposalAnswers.created(proposals.again(new ProposalId(id)));
    }
}
