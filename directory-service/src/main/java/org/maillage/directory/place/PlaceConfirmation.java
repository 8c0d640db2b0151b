package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.sheet.Verification;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kit.access.Caller;

/** "Still true today": renews the freshness of a place, of all its parts or of those named. */
@ApplicationScoped
public class PlaceConfirmation {

    private final Places places;
    private final PlaceAuthority authority;
    private final Children children;
    private final PlacePublisher publisher;
    private final Caller caller;
    private final Clock clock;

    PlaceConfirmation(
            Places places,
            PlaceAuthority authority,
            Children children,
            PlacePublisher publisher,
            Caller caller,
            Clock clock) {
        this.places = places;
        this.authority = authority;
        this.children = children;
        this.publisher = publisher;
        this.caller = caller;
        this.clock = clock;
    }

    /** {@code {"parts": [...]}}; without parts, all that have something in them. Refuses {@code part-empty}. */
    @Transactional
    public PlaceState confirm(PlaceId id, Map<String, @Nullable Object> tree) {
        caller.requireSubject();
        var place = places.forChange(id).orElseThrow(() -> Refusal.notFound("place"));
        var writer = authority.writerOf(place);
        place.requireNotClosed();
        place.confirm(wanted(tree, children.filledParts(place)), verifying(writer));
        return publisher.publish(place, PlacePublisher.Fact.CONFIRMED);
    }

    static Set<Part> wanted(Map<String, @Nullable Object> tree, Set<Part> filled) {
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var named = members.someOf("parts", Part.class, Part.values().length)
                .value()
                .orElse(List.of());
        members.finish();
        faults.refuseIfAny();
        for (var part : named) {
            if (!filled.contains(part)) {
                throw new Refusal("part-empty", "There is nothing to confirm in " + part + ".").with("part", part);
            }
        }
        return named.isEmpty() ? filled : EnumSet.copyOf(named);
    }

    private Writer verifying(Writer writer) {
        var verification =
                writer.verification().orElseGet(() -> new Verification(clock.instant(), "sync", writer.client()));
        return new Writer(writer.origin(), writer.client(), Optional.of(verification));
    }
}
