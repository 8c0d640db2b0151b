package org.maillage.directory.place.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.ExternalId;
import org.maillage.directory.place.PlaceConfirmation;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.PlaceMerge;
import org.maillage.directory.place.PlaceRegistration;
import org.maillage.directory.place.PlaceService;
import org.maillage.directory.place.PlaceState;
import org.maillage.directory.place.WrittenPlace;
import org.maillage.directory.proposal.ProposalService;
import org.maillage.directory.proposal.http.ProposalAnswers;
import org.maillage.kit.http.Answers;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;
import org.maillage.kit.idempotency.Idempotent;

@Path("/api/directory/places")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "places")
public class PlaceResource {

    private final PlaceService places;
    private final PlaceRegistration registration;
    private final ProposalService proposals;
    private final PlaceConfirmation confirmation;
    private final PlaceMerge merge;

    PlaceResource(
            PlaceService places,
            PlaceRegistration registration,
            ProposalService proposals,
            PlaceConfirmation confirmation,
            PlaceMerge merge) {
        this.merge = merge;
        this.places = places;
        this.registration = registration;
        this.proposals = proposals;
        this.confirmation = confirmation;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One place, open to all; 308 to the one that absorbed it, 410 when it was erased")
    @APIResponseSchema(PlaceState.class)
    public Response byId(UUID id) {
        var place = places.byId(new PlaceId(id));
        return place.id().equals(id)
                ? Answers.ok(place)
                : Answers.moved(new Answers.Made("/api/directory/places", place.id()));
    }

    @GET
    @Operation(summary = "Places by their ids, separated by commas, 100 at most: those that the caller may see")
    public List<PlaceState> byIds(@QueryParam("ids") @Nullable String ids) {
        return places.byIds(PlaceIds.read(ids));
    }

    @GET
    @Path("by/{source}/{externalId}")
    @Operation(summary = "The place that a source calls by this id, open to all")
    @APIResponseSchema(PlaceState.class)
    public Response byExternalId(String source, String externalId) {
        return Answers.ok(places.byExternalId(new ExternalId(source, externalId)));
    }

    @POST
    @Idempotent
    @Operation(
            summary =
                    "Registers a place, by anyone signed in; the body is a PlaceInput. 202 with its proposal where a network"
                            + " it names decides on newcomers")
    @APIResponseSchema(value = PlaceAnswer.class, responseCode = "201")
    public Response register(JsonObject place) {
        var written = registration.register(place.members());
        var answer = PlaceAnswer.of(written, written.awaited().map(proposals::byId));
        var made = new Answers.Made("/api/directory/places", written.place().id());
        return written.awaited().isPresent()
                ? Answers.accepted(answer, written.place().version(), made)
                : Answers.created(answer, written.place().version(), made);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Replaces a place: what is absent is cleared")
    @APIResponseSchema(PlaceAnswer.class)
    public Response replace(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject place) {
        return answer(places.replace(new PlaceId(id), place.members(), ifMatch::check));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObject.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Changes the members sent (RFC 7396): a steward, an admin or a sync client of its networks")
    @APIResponseSchema(PlaceAnswer.class)
    public Response update(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject patch) {
        return answer(places.update(new PlaceId(id), patch.members(), ifMatch::check));
    }

    @POST
    @Path("{id}/close")
    @Operation(
            summary =
                    "Closes a place for good, with a reason: a steward; an admin of its networks too, where the answer is"
                            + " 202 with a proposal if the network's places decide")
    @APIResponseSchema(PlaceState.class)
    public Response close(UUID id, @HeaderParam("If-Match") IfMatch ifMatch, JsonObject reason) {
        return orAwaited(places.close(new PlaceId(id), reason.members(), ifMatch::check));
    }

    @POST
    @Path("{id}/reopen")
    @Operation(summary = "Reopens a closed place: an admin of its networks")
    @APIResponseSchema(PlaceState.class)
    public Response reopen(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return Answers.ok(places.reopen(new PlaceId(id), ifMatch::check));
    }

    @POST
    @Path("{id}/confirm")
    @Operation(summary = "Still true today: renews the freshness of all its parts, or of the parts named")
    @APIResponseSchema(PlaceState.class)
    public Response confirm(UUID id, @Nullable JsonObject parts) {
        return Answers.ok(confirmation.confirm(new PlaceId(id), parts == null ? Map.of() : parts.members()));
    }

    @POST
    @Path("{keep}/merge")
    @Operation(
            summary =
                    "Absorbs another place: an admin of networks of both; the body is {absorb: id}; 202 with a proposal"
                            + " where a network's places decide")
    @APIResponseSchema(PlaceState.class)
    public Response merge(UUID keep, JsonObject absorb) {
        return orAwaited(merge.merge(new PlaceId(keep), absorb.members()));
    }

    private Response orAwaited(WrittenPlace written) {
        return written.awaited()
                .map(vote -> ProposalAnswers.accepted(proposals.byId(vote)))
                .orElseGet(() -> Answers.ok(written.place()));
    }

    private static Response answer(WrittenPlace written) {
        return Answers.ok(
                PlaceAnswer.of(written, Optional.empty()), written.place().version());
    }
}
