package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.address.Address;
import org.maillage.directory.sheet.Origin;
import org.maillage.directory.sheet.Writer;
import org.maillage.directory.web.Link;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** Reads what somebody would like a place to say, with the rules of every write. */
@ApplicationScoped
public class PlaceWishes {

    private final PlaceReader reader;
    private final Clock clock;

    PlaceWishes(PlaceReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** One field before and after, as text; empty when there is nothing. */
    public record Wish(String field, Optional<String> before, Optional<String> after) {}

    /** What would change. */
    public List<Wish> read(Place place, Map<String, @Nullable Object> members, Faults faults) {
        var present = place.sheet().values();
        var input = reader.change(Members.patch(members, faults), present);
        var revision = place.weigh(input.sheet(), new Origin(Writer.STEWARD, Origin.Level.STEWARD, clock.instant()));
        return revision.changed().stream()
                .map(field -> new Wish(
                        field.name(),
                        present.get(field).map(PlaceWishes::text),
                        revision.sheet().get(field).map(PlaceWishes::text)))
                .toList();
    }

    private static String text(Object value) {
        if (value instanceof List<?> elements) {
            return elements.stream().map(PlaceWishes::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Address address) {
            return Stream.of(
                            address.street(),
                            address.complement(),
                            address.postcode(),
                            address.commune(),
                            address.inseeCode(),
                            address.latitude(),
                            address.longitude())
                    .flatMap(Stream::ofNullable)
                    .map(Object::toString)
                    .collect(Collectors.joining(" "));
        }
        if (value instanceof Link link) {
            return link.url();
        }
        if (value instanceof Identifier identifier) {
            return identifier.scheme() + " " + identifier.value();
        }
        if (value instanceof Stop stop) {
            return stop.startsAt() + "/" + stop.endsAt() + " " + text(stop.address());
        }
        return value.toString();
    }
}
