package org.maillage.funding.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.kernel.Refusal;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;
import org.maillage.kit.record.Recorded;

/**
 * Who is calling, asked by role. Each {@code require} refuses with {@code unauthenticated} or {@code forbidden}; an
 * administrator may all but vote and pay.
 */
@ApplicationScoped
public class Rights {

    private final Caller caller;
    private final Clock clock;

    Rights(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller's subject, kept as the actor of a movement of money. */
    public String actor() {
        return caller.requireSubject();
    }

    /** The caller's client and the moment. */
    public Recorded.By by() {
        return new Recorded.By(caller.client(), clock.instant());
    }

    public boolean isSteward(UUID place) {
        return caller.isAdministrator() || caller.holds(GrantRole.PLACE_STEWARD, place);
    }

    public boolean isStewardOfAny(Collection<UUID> places) {
        return caller.isAdministrator() || caller.holdsAny(GrantRole.PLACE_STEWARD, places);
    }

    public boolean isAdmin(Collection<UUID> networks) {
        return caller.isAdministrator() || caller.holdsAny(GrantRole.NETWORK_ADMIN, networks);
    }

    /** The treasurer of one of the networks; never an administrator as such. */
    public boolean isTreasurer(Collection<UUID> networks) {
        return caller.holdsAny(GrantRole.NETWORK_TREASURER, networks);
    }

    public boolean isAgent(UUID funder) {
        return caller.isAdministrator() || caller.holds(GrantRole.ORGANISATION_AGENT, funder);
    }

    public boolean isAdministrator() {
        return caller.isAdministrator();
    }

    public void requireSteward(UUID place) {
        require(isSteward(place));
    }

    /** A steward of the place by its own grant: voting and paying are never an administrator's. */
    public void requireVoice(UUID place) {
        require(caller.holds(GrantRole.PLACE_STEWARD, place));
    }

    public void requireAdmin(UUID network) {
        require(isAdmin(List.of(network)));
    }

    public void requireTreasurer(Collection<UUID> networks) {
        require(isTreasurer(networks));
    }

    public void requireAgent(UUID funder) {
        require(isAgent(funder));
    }

    public void requireAdministrator() {
        require(caller.isAdministrator());
    }

    /** The answer to a question asked above; an anonymous caller is asked for a token first. */
    public void require(boolean allowed) {
        caller.requireSubject();
        if (!allowed) {
            throw Refusal.forbidden();
        }
    }
}
