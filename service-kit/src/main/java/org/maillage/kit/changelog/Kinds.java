package org.maillage.kit.changelog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of aggregate that a service makes: public ones have feeds, the others a topic for the services alone. */
@ConfigMapping(prefix = "maillage.kinds")
public interface Kinds {

    @WithName("public")
    Optional<List<String>> inFeeds();

    @WithName("private")
    Optional<List<String>> forServices();

    /** All of them; each has a topic. */
    default List<String> all() {
        return Stream.of(inFeeds(), forServices())
                .flatMap(kinds -> kinds.stream().flatMap(List::stream))
                .toList();
    }

    default boolean isPublic(String kind) {
        return inFeeds().filter(kinds -> kinds.contains(kind)).isPresent();
    }
}
