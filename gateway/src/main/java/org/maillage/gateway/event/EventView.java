package org.maillage.gateway.event;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.network.NetworkView;
import org.maillage.gateway.place.AddressView;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.event.Event;
import org.maillage.gateway.readmodel.event.EventStatus;
import org.maillage.gateway.space.SlidingScaleView;
import org.maillage.kernel.recurrence.Recurrence;

@Type("Event")
@Description("Something that takes place, once or again and again, of a place or of a network.")
public final class EventView {

    private final Event event;
    private final Reading reading;

    EventView(Event event, Reading reading) {
        this.event = event;
        this.reading = reading;
    }

    @Ignore
    Event event() {
        return event;
    }

    @Id
    @NonNull public UUID getId() {
        return event.id();
    }

    @NonNull @Description("Its UID in calendars, the same wherever it is read.")
    public String getUid() {
        return event.uid();
    }

    public int getVersion() {
        return Math.toIntExact(event.version());
    }

    @Description("Its SEQUENCE in calendars.")
    public int getSequence() {
        return event.sequence();
    }

    @NonNull public Instant getUpdatedAt() {
        return event.updatedAt();
    }

    @NonNull @Description("Starts of instances that do not take place (EXDATE).")
    public List<@NonNull Instant> getExceptions() {
        return event.series().exceptions();
    }

    @NonNull @Description("Networks that tell of it too.")
    public List<@NonNull NetworkView> getRelayedBy() {
        return reading.model().networks(event.relayedBy()).stream()
                .map(network -> NetworkView.of(network, reading))
                .toList();
    }

    public @Nullable PlaceView getPlace() {
        return Optional.ofNullable(event.placeId())
                .flatMap(reading.model()::place)
                .map(place -> PlaceView.of(place, reading))
                .orElse(null);
    }

    public @Nullable NetworkView getNetwork() {
        return Optional.ofNullable(event.networkId())
                .flatMap(reading.model()::network)
                .map(network -> NetworkView.of(network, reading))
                .orElse(null);
    }

    @NonNull public String getTitle() {
        return event.title();
    }

    public @Nullable String getSummary() {
        return event.summary();
    }

    @NonNull @Description("A code of the vocabulary eventKinds.")
    public String getKind() {
        return event.kind();
    }

    @NonNull @Description("Of what repeats, the start that its rule counts from.")
    public Instant getStartsAt() {
        return event.series().first().startsAt();
    }

    public @Nullable Instant getEndsAt() {
        return event.series().first().endsAt();
    }

    @NonNull @Description("The zone whose local times its rule keeps.")
    public String getTimezone() {
        return event.series().zone().getId();
    }

    @Description("The rule by which it repeats, as RFC 5545 writes it.")
    public @Nullable String getRrule() {
        return Optional.ofNullable(event.series().rule()).map(Recurrence::text).orElse(null);
    }

    @Description("Where, when that is not at its place.")
    public @Nullable AddressView getLocation() {
        return Optional.ofNullable(event.location()).map(AddressView::of).orElse(null);
    }

    @Description("Where to take part from afar.")
    public @Nullable String getOnline() {
        return event.online();
    }

    public @Nullable String getPrice() {
        return event.price();
    }

    public @Nullable SlidingScaleView getSlidingScale() {
        return Optional.ofNullable(event.slidingScale())
                .map(SlidingScaleView::of)
                .orElse(null);
    }

    @NonNull public EventStatus getStatus() {
        return event.status();
    }

    public @Nullable String getUrl() {
        return event.url();
    }

    @NonNull @Description("What one learns or needs there.")
    public List<@NonNull String> getSkills() {
        return event.skills();
    }
}
