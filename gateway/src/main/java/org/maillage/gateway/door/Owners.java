package org.maillage.gateway.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which service owns which paths and which kinds of feed, and where it is. */
@ConfigMapping(prefix = "maillage.owners")
interface Owners {

    @WithParentName
    Map<String, Owner> byName();

    interface Owner {
        URI url();

        Optional<List<String>> kinds();

        default List<String> feeds() {
            return kinds().orElse(List.of());
        }
    }

    /** The owner of {@code /api/{owner}/**} or of {@code /feeds/{kind}}; empty for anything else. */
    default Optional<Owner> ofPath(String path) {
        var parts = path.split("/", 4);
        if (parts.length > 2 && parts[1].equals("api")) {
            return Optional.ofNullable(byName().get(parts[2]));
        }
        if (parts.length > 2 && parts[1].equals("feeds")) {
            return byName().values().stream()
                    .filter(owner -> owner.feeds().contains(parts[2]))
                    .findFirst();
        }
        return Optional.empty();
    }
}
