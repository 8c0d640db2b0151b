package org.maillage.directory.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** Reads what is said of an event and makes new ones. */
@ApplicationScoped
class EventDesk {

    private final EventReader reader;
    private final UidDomain domain;
    private final Ids ids;

    EventDesk(EventReader reader, UidDomain domain, Ids ids) {
        this.reader = reader;
        this.domain = domain;
        this.ids = ids;
    }

    EventId newId() {
        return new EventId(ids.next());
    }

    String uidOf(EventId id) {
        return id + "@" + domain.name();
    }

    /** The patch, settled over what stands. */
    SheetPatch read(Members members, Sheet present, Owner owner) {
        var patch = reader.read(members, present);
        EventRules.settle(patch, present, owner.zone());
        return patch;
    }

    Optional<ChangedDate> date(EventIntake.Date told, Optional<String> seriesTitle, Faults faults) {
        return reader.date(told, seriesTitle, faults);
    }

    /** A sheet with nothing but the patch. */
    Sheet draft(SheetPatch patch) {
        var drafted = Sheet.BLANK;
        for (var field : patch.fields()) {
            drafted = drafted.put(field, patch.get(field).value());
        }
        return drafted;
    }

    Optional<String> uid(Members members) {
        return members.text("uid", EventReader.UID_RULE).value();
    }

    /** Exactly one of {@code placeId} and {@code networkId}; the first fault refuses, as nothing more can be read. */
    OwnerId owner(Members members, Faults faults) {
        var place = members.id("placeId").value();
        var network = members.id("networkId").value();
        if (place.isPresent() == network.isPresent()) {
            faults.reject("/placeId", "owner-missing", "An event is of a place or of a network: name one of them.");
        }
        if (place.isPresent() && network.isEmpty()) {
            return new OwnerId(OwnerId.Kind.PLACE, place.get());
        }
        return network.map(id -> new OwnerId(OwnerId.Kind.NETWORK, id))
                .orElseThrow(() -> Refusal.validation(faults.refused()));
    }

    /** Its owner and its UID may be said again, and not changed. */
    void keepIdentity(Members members, Event event) {
        var place = members.id("placeId").value();
        var network = members.id("networkId").value();
        var owner = event.owner();
        if (place.filter(id -> !owner.equals(new OwnerId(OwnerId.Kind.PLACE, id)))
                .isPresent()) {
            readOnly(members, "placeId");
        }
        if (network.filter(id -> !owner.equals(new OwnerId(OwnerId.Kind.NETWORK, id)))
                .isPresent()) {
            readOnly(members, "networkId");
        }
        if (uid(members).filter(uid -> !uid.equals(event.uid())).isPresent()) {
            readOnly(members, "uid");
        }
    }

    private static void readOnly(Members members, String name) {
        members.spot(name).fault("read-only-field", "An event keeps its owner and its UID.");
    }
}
