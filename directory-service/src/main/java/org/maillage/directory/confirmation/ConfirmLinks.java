package org.maillage.directory.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.Ids;
import org.maillage.kernel.freshness.Part;

/** Makes the links; none is stored. */
@ApplicationScoped
public class ConfirmLinks {

    public static final Duration GOOD_FOR = Duration.ofDays(30);

    private static final String TOKEN = "{token}";

    private final LinkSeal seal;
    private final LinkAddress address;
    private final Ids ids;
    private final Clock clock;

    ConfirmLinks(LinkSeal seal, LinkAddress address, Ids ids, Clock clock) {
        this.seal = seal;
        this.address = address;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new link over the parts, to the network's page with {@code {token}} in its address, or to ours. */
    public OfferedLink offer(PlaceId place, Optional<String> page, Collection<Part> parts) {
        var link = new ConfirmLink(
                place,
                parts.stream().sorted().toList(),
                ids.next(),
                clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.SECONDS));
        var token = seal.seal(link);
        return new OfferedLink(place.value(), link.parts(), urlOf(token, page), token, link.expiresAt());
    }

    private String urlOf(String token, Optional<String> page) {
        return page.map(template -> template.replace(TOKEN, token)).orElseGet(() -> address.of(token));
    }
}
