package org.maillage.gateway.place;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("ExternalId")
@Description("The id that a source gives to this place; it belongs to one place of the whole directory.")
public record ExternalIdView(
        @NonNull String source, @NonNull String id) {}
