package org.maillage.gateway.stream;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.changes.ChangeNotice;
import org.maillage.gateway.commons.CommonView;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.ByPlace;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.OfCommon;
import org.maillage.gateway.readmodel.commons.Common;
import org.maillage.gateway.readmodel.place.Place;

@Type("Change")
@Description("That something public changed.")
public final class ChangeView {

    private final ChangeNotice notice;
    private final Reading reading;

    ChangeView(ChangeNotice notice, Reading reading) {
        this.notice = notice;
        this.reading = reading;
    }

    @NonNull public String getKind() {
        return notice.kind();
    }

    @Id
    @NonNull public UUID getId() {
        return notice.id();
    }

    public int getVersion() {
        return Math.toIntExact(notice.version());
    }

    @Description("The client or source that made the change.")
    public @Nullable String getOrigin() {
        return notice.origin();
    }

    @Id
    @Description("The survivor, when it was absorbed.")
    public @Nullable UUID getMergedInto() {
        return notice.mergedInto();
    }

    @NonNull @Description("updated or deleted.")
    public String getState() {
        return notice.state();
    }

    @NonNull @Description("The fact, such as PlaceUpdated.")
    public String getType() {
        return notice.type();
    }

    @NonNull @Description("Its place in its service's log; feeds and topics count the same.")
    public String getPosition() {
        return notice.position().toString();
    }

    @NonNull public Instant getOccurredAt() {
        return notice.occurredAt();
    }

    @Description("The place as it is now, when the change is one of a place, or of something of it.")
    public @Nullable PlaceView getPlace() {
        return EntityKind.find(notice.kind())
                .flatMap(kind -> reading.model().find(kind.type(), notice.id()))
                .flatMap(this::placeOf)
                .map(place -> PlaceView.of(place, reading))
                .orElse(null);
    }

    @Description("The common as it is now, when the change is one of a common, or of something of it.")
    public @Nullable CommonView getCommon() {
        return EntityKind.find(notice.kind())
                .flatMap(kind -> reading.model().find(kind.type(), notice.id()))
                .flatMap(this::commonOf)
                .map(common -> CommonView.of(common, reading))
                .orElse(null);
    }

    private Optional<Common> commonOf(Entity thing) {
        if (thing instanceof OfCommon child) {
            return Optional.ofNullable(child.commonId())
                    .flatMap(id -> reading.model().find(Common.class, id));
        }
        return Optional.of(thing).filter(Common.class::isInstance).map(Common.class::cast);
    }

    private Optional<Place> placeOf(Entity thing) {
        if (thing instanceof ByPlace child) {
            return Optional.ofNullable(child.placeId()).flatMap(reading.model()::place);
        }
        return Optional.of(thing).filter(Place.class::isInstance).map(Place.class::cast);
    }
}
