package org.maillage.directory.place.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.maillage.directory.place.PlaceState;
import org.maillage.directory.place.WrittenPlace;
import org.maillage.kernel.Fault;

/** The place as it stands, and what the write warns of when there is something to say. */
public record PlaceAnswer(
        @JsonUnwrapped PlaceState place,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> warnings) {

    static PlaceAnswer of(WrittenPlace written) {
        return new PlaceAnswer(written.place(), written.warnings());
    }
}
