package org.maillage.gateway.place;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.freshness.FreshnessView;
import org.maillage.gateway.network.NetworkView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.place.Itinerance;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.place.PlaceKind;
import org.maillage.gateway.readmodel.place.PlaceStatus;
import org.maillage.gateway.readmodel.proposal.Proposal;

@Type("Place")
@Description("A third place (tiers-lieu).")
public final class PlaceView {

    private final Place place;
    private final Reading reading;
    private final @Nullable Double distanceKm;
    private final @Nullable Proposal awaited;

    private PlaceView(Place place, Reading reading, @Nullable Double distanceKm, @Nullable Proposal awaited) {
        this.place = place;
        this.reading = reading;
        this.distanceKm = distanceKm;
        this.awaited = awaited;
    }

    public static PlaceView of(Place place, Reading reading) {
        return new PlaceView(place, reading, null, null);
    }

    static PlaceView at(@Nullable Double distanceKm, Place place, Reading reading) {
        return new PlaceView(place, reading, distanceKm, null);
    }

    /** As its owner told it, with the proposal that it waits for, if it waits for one. */
    static PlaceView awaiting(@Nullable Proposal awaited, Place place, Reading reading) {
        return new PlaceView(place, reading, null, awaited);
    }

    @Ignore
    public Place place() {
        return place;
    }

    @Ignore
    public Reading reading() {
        return reading;
    }

    /** Told by its owner together with the place; null for what everyone knows. */
    @Ignore
    public @Nullable Proposal awaited() {
        return awaited;
    }

    @Id
    @NonNull public UUID getId() {
        return place.id();
    }

    public int getVersion() {
        return Math.toIntExact(place.version());
    }

    @NonNull public List<@NonNull ExternalIdView> getExternalIds() {
        return place.externalIds().stream()
                .map(one -> new ExternalIdView(one.source(), one.id()))
                .toList();
    }

    @NonNull public List<@NonNull IdentifierView> getIdentifiers() {
        return place.identifiers().stream()
                .map(one -> new IdentifierView(one.scheme(), one.value()))
                .toList();
    }

    @NonNull public String getName() {
        return place.name();
    }

    @NonNull public List<@NonNull PlaceKind> getKinds() {
        return place.kinds();
    }

    public @Nullable String getSummary() {
        return place.summary();
    }

    public @Nullable String getDescription() {
        return place.description();
    }

    @NonNull public PlaceStatus getStatus() {
        return place.status();
    }

    @NonNull public Itinerance getMobility() {
        return place.mobility();
    }

    @Description("Of an itinerant place the depot.")
    public @Nullable AddressView getAddress() {
        var address = place.address();
        return address == null ? null : AddressView.of(address);
    }

    public @Nullable String getWebsite() {
        return place.website();
    }

    @NonNull public List<@NonNull LinkView> getSocialNetworks() {
        return place.socialNetworks().stream()
                .map(link -> new LinkView(link.kind(), link.url()))
                .toList();
    }

    @Description("In the notation of OpenStreetMap's opening_hours.")
    public @Nullable String getOpeningHours() {
        return place.openingHours();
    }

    @Description("Computed in the place's own time zone; null when it says nothing of its hours.")
    public @Nullable Boolean getOpenNow() {
        return reading.facts().openNow(place, reading.now()).orElse(null);
    }

    public @Nullable LocalDate getOpenedOn() {
        return place.openedOn();
    }

    public @Nullable String getHolder() {
        return place.holder();
    }

    public @Nullable String getLegalForm() {
        return place.legalForm();
    }

    public @Nullable String getManagementModel() {
        return place.managementModel();
    }

    public @Nullable Integer getBuiltSurfaceM2() {
        return place.builtSurfaceM2();
    }

    public @Nullable Integer getOutdoorSurfaceM2() {
        return place.outdoorSurfaceM2();
    }

    @NonNull public List<@NonNull String> getServices() {
        return place.services();
    }

    @NonNull public List<@NonNull String> getAudiences() {
        return place.audiences();
    }

    @NonNull public List<@NonNull String> getAccessModes() {
        return place.accessModes();
    }

    public @Nullable String getAccessibility() {
        return place.accessibility();
    }

    @NonNull public List<@NonNull String> getLabels() {
        return place.labels();
    }

    @NonNull public List<@NonNull NetworkView> getNetworks() {
        return reading.model().networks(place.networkIds()).stream()
                .map(network -> NetworkView.of(network, reading))
                .toList();
    }

    public @Nullable PlaceView getParentPlace() {
        var parent = place.parentPlaceId();
        return parent == null
                ? null
                : reading.model().place(parent).map(one -> of(one, reading)).orElse(null);
    }

    @NonNull public FreshnessView getFreshness() {
        return FreshnessView.of(reading.facts().freshness(place, reading.now()), place);
    }

    @NonNull public String getLicence() {
        return place.licence();
    }

    @NonNull @Description("The source that made it: steward, or an import's source.")
    public String getSource() {
        return place.source();
    }

    @Description("The client or source that changed it last.")
    public @Nullable String getOrigin() {
        return place.origin();
    }

    @NonNull public String getTimeZone() {
        return place.timeZone().getId();
    }

    @Id
    @NonNull public List<@NonNull UUID> getMergedFrom() {
        return place.mergedFrom();
    }

    @NonNull public List<@NonNull ProvenanceView> getProvenance() {
        return place.provenance().stream()
                .map(one -> new ProvenanceView(one.field(), one.source(), one.at()))
                .toList();
    }

    @NonNull @Description("Where to say that something here is wrong.")
    public String getCorrectionUrl() {
        return reading.publicUrl() + "/?place=" + place.id();
    }

    @Description("From the point that was searched around.")
    public @Nullable Double getDistanceKm() {
        return distanceKm;
    }

    @NonNull public Instant getCreatedAt() {
        return place.createdAt();
    }

    @NonNull public Instant getUpdatedAt() {
        return place.updatedAt();
    }
}
