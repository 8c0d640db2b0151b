package org.maillage.gateway.place;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.readmodel.place.ExternalId;

@Input("ExternalIdInput")
public record ExternalIdInput(
        @NonNull String source, @NonNull String id) {

    ExternalId toExternalId() {
        return new ExternalId(source, id);
    }
}
