package org.maillage.gateway.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.maillage.gateway.access.Viewer;
import org.maillage.gateway.owner.Directory;
import org.maillage.gateway.owner.DirectoryService;
import org.maillage.gateway.readmodel.place.ExternalId;
import org.maillage.kernel.Refusal;

/** Places that are not public, asked from their owner in the name of the caller, who may see them or not. */
@ApplicationScoped
public class PrivatePlaces {

    private static final int MOST_IN_ONE_CALL = 100;
    private static final Set<String> NOTHING_THERE = Set.of("not-found", "gone", "forbidden");

    private final Viewer viewer;
    private final Directory directory;
    private final PlaceAnswers answers;

    PrivatePlaces(Viewer viewer, Directory directory, PlaceAnswers answers) {
        this.viewer = viewer;
        this.directory = directory;
        this.answers = answers;
    }

    /** Empty without a call for who has no token. */
    Optional<PlaceView> byId(UUID id) {
        return ask(service -> service.place(id));
    }

    Optional<PlaceView> byExternalId(ExternalId externalId) {
        return ask(service -> service.placeByExternalId(externalId.source(), externalId.id()));
    }

    /** By id those of them, of the first 100, that the caller may see, in one call; none without a token. */
    public Map<UUID, PlaceView> byIds(Collection<UUID> ids) {
        if (ids.isEmpty() || viewer.subject().isEmpty()) {
            return Map.of();
        }
        var asked = ids.stream().limit(MOST_IN_ONE_CALL).map(UUID::toString).collect(Collectors.joining(","));
        return StreamSupport.stream(
                        directory.ask(service -> service.places(asked)).spliterator(), false)
                .map(answers::told)
                .collect(Collectors.toUnmodifiableMap(PlaceView::getId, place -> place));
    }

    private Optional<PlaceView> ask(Function<DirectoryService, Response> call) {
        if (viewer.subject().isEmpty()) {
            return Optional.empty();
        }
        try {
            var state = directory.ask(call);
            return state.has("name") ? Optional.of(answers.told(state)) : Optional.empty();
        } catch (Refusal refusal) {
            if (NOTHING_THERE.contains(refusal.code())) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
