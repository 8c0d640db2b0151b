package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.network.Networks;
import org.maillage.directory.sheet.Verification;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** "Still true today": renews the freshness of a place, of all its parts or of those named. */
@ApplicationScoped
public class PlaceConfirmation {

    private static final List<String> SEEN_BY_THE_NETWORK = List.of("visit", "call");

    private final Places places;
    private final PlaceAuthority authority;
    private final Children children;
    private final PlacePublisher publisher;
    private final Networks networks;
    private final Caller caller;
    private final Clock clock;

    PlaceConfirmation(
            Places places,
            PlaceAuthority authority,
            Children children,
            PlacePublisher publisher,
            Networks networks,
            Caller caller,
            Clock clock) {
        this.places = places;
        this.authority = authority;
        this.children = children;
        this.publisher = publisher;
        this.networks = networks;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * {@code {"parts": [...], "method": "visit"}}; without parts, all that have something in them. That the place was
     * visited or called is said by an admin of its networks, in the network's name. Refuses {@code part-empty}.
     */
    @Transactional
    public PlaceState confirm(PlaceId id, Map<String, @Nullable Object> tree) {
        caller.requireSubject();
        var place = places.forChange(id).orElseThrow(() -> Refusal.notFound("place"));
        var writer = authority.writerOf(place);
        place.requireNotClosed();
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var named = PartsNamed.in(members);
        var method = members.code("method", SEEN_BY_THE_NETWORK).value();
        members.finish();
        faults.refuseIfAny();
        var parts = named.among(children.filledParts(place));
        place.confirm(parts, method.isPresent() ? seen(place, writer, method.get()) : verifying(writer));
        return publisher.publish(place, PlacePublisher.Fact.CONFIRMED);
    }

    private Writer seen(Place place, Writer writer, String method) {
        authority.requireAdmin(place);
        var network = place.networkIds().stream()
                .sorted()
                .filter(id -> caller.isAdministrator() || caller.holds(GrantRole.NETWORK_ADMIN, id))
                .findFirst()
                .flatMap(id -> networks.byId(new NetworkId(id)))
                .map(found -> found.sheet().name())
                .orElse(place.sheet().organisation());
        var verification = new Verification(clock.instant(), method, network);
        return new Writer(writer.origin(), writer.client(), Optional.of(verification));
    }

    private Writer verifying(Writer writer) {
        var verification =
                writer.verification().orElseGet(() -> new Verification(clock.instant(), "sync", writer.client()));
        return new Writer(writer.origin(), writer.client(), Optional.of(verification));
    }
}
