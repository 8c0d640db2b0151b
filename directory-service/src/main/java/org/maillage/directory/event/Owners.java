package org.maillage.directory.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.network.Networks;
import org.maillage.directory.place.PlaceAuthority;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.PlaceSight;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Refusal;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** The places and networks that have an agenda, and who may write in it. */
@ApplicationScoped
public class Owners {

    private final PlaceSight places;
    private final Networks networks;
    private final PlaceAuthority authority;
    private final Caller caller;
    private final Clock clock;

    Owners(PlaceSight places, Networks networks, PlaceAuthority authority, Caller caller, Clock clock) {
        this.places = places;
        this.networks = networks;
        this.authority = authority;
        this.caller = caller;
        this.clock = clock;
    }

    /** As far as the caller may know of it. */
    public Owner byId(OwnerId id) {
        return id.isPlace()
                ? Owner.of(places.byId(new PlaceId(id.id())))
                : networks.byId(new NetworkId(id.id())).map(Owner::of).orElseThrow(Owners::noNetwork);
    }

    /** The owner with its row locked, so that nobody writes in its agenda meanwhile. */
    public Owner forChange(OwnerId id) {
        return id.isPlace()
                ? Owner.of(places.forChange(new PlaceId(id.id())))
                : networks.forChange(new NetworkId(id.id())).map(Owner::of).orElseThrow(Owners::noNetwork);
    }

    /** The caller as a writer in that agenda, or the refusal. */
    public Writer writerOf(Owner owner) {
        caller.requireSubject();
        return owner.place().map(authority::writerOf).orElseGet(() -> writerOfNetwork(owner));
    }

    /** Only the network's admins pass events on in its name. */
    Writer adminOf(NetworkId network) {
        caller.requireSubject();
        if (!caller.isAdministrator() && !caller.holds(GrantRole.NETWORK_ADMIN, network.value())) {
            throw Refusal.forbidden();
        }
        return Writer.steward(caller.client(), byId(OwnerId.of(network)).name(), clock.instant());
    }

    public void requireSubject() {
        caller.requireSubject();
    }

    private Writer writerOfNetwork(Owner owner) {
        var network = owner.id().id();
        if (caller.isAdministrator() || caller.holds(GrantRole.NETWORK_ADMIN, network)) {
            return Writer.steward(caller.client(), owner.name(), clock.instant());
        }
        if (caller.holds(GrantRole.NETWORK_SYNC, network)) {
            return Writer.sync(caller.client(), clock.instant());
        }
        throw Refusal.forbidden();
    }

    private static Refusal noNetwork() {
        return Refusal.notFound("network");
    }
}
