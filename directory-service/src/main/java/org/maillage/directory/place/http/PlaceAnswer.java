package org.maillage.directory.place.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.PlaceState;
import org.maillage.directory.place.WrittenPlace;
import org.maillage.directory.proposal.ProposalState;
import org.maillage.kernel.Fault;

/** The place as it stands, what the write warns of, and the vote that it waits for, when there is something to say. */
public record PlaceAnswer(
        @JsonUnwrapped PlaceState place,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> warnings,
        @Nullable ProposalState proposal) {

    static PlaceAnswer of(WrittenPlace written, Optional<ProposalState> proposal) {
        return new PlaceAnswer(written.place(), written.warnings(), proposal.orElse(null));
    }
}
