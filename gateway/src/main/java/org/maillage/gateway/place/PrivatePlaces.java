package org.maillage.gateway.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.maillage.gateway.access.Viewer;
import org.maillage.gateway.owner.Directory;
import org.maillage.gateway.owner.DirectoryService;
import org.maillage.gateway.readmodel.place.ExternalId;
import org.maillage.kernel.Refusal;

/** Places that are not public, asked from their owner in the name of the caller, who may see them or not. */
@ApplicationScoped
class PrivatePlaces {

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
