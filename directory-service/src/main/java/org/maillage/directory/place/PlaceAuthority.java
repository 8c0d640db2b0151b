package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.maillage.directory.sheet.Origin;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Refusal;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** Who may write on a place: its stewards, the admins and sync clients of its networks, an administrator. */
@ApplicationScoped
public class PlaceAuthority {

    private final Caller caller;
    private final Clock clock;

    PlaceAuthority(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller as a writer on the place, or the refusal. */
    public Writer writerOf(Place place) {
        var now = clock.instant();
        if (keeps(place)) {
            return Writer.steward(caller.client(), place.sheet().organisation(), now);
        }
        if (caller.holdsAny(GrantRole.NETWORK_SYNC, place.answeringNetworks())) {
            return Writer.sync(caller.client(), now);
        }
        throw Refusal.forbidden();
    }

    public void requireSubject() {
        caller.requireSubject();
    }

    /** Answers between sources carry a steward's rank, a sync client's answers too. */
    public Writer answererOf(Place place) {
        var writer = writerOf(place);
        return writer.origin().level() == Origin.Level.STEWARD
                ? writer
                : Writer.steward(caller.client(), place.sheet().organisation(), clock.instant());
    }

    /** A sync client does not close places. */
    public Writer keeperOf(Place place) {
        if (!keeps(place)) {
            throw Refusal.forbidden();
        }
        return Writer.steward(caller.client(), place.sheet().organisation(), clock.instant());
    }

    /** Refuses who does not administer one of its networks. */
    public void requireAdmin(Place place) {
        caller.requireSubject();
        if (!isAdminOf(place)) {
            throw Refusal.forbidden();
        }
    }

    Writer adminOf(Place place) {
        requireAdmin(place);
        return Writer.steward(caller.client(), place.sheet().organisation(), clock.instant());
    }

    private boolean keeps(Place place) {
        caller.requireSubject();
        return isAdminOf(place)
                || caller.holds(GrantRole.PLACE_STEWARD, place.id().value());
    }

    private boolean isAdminOf(Place place) {
        return caller.isAdministrator() || caller.holdsAny(GrantRole.NETWORK_ADMIN, place.answeringNetworks());
    }
}
