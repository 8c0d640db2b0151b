package org.maillage.gateway.readmodel.proposal;

import org.jspecify.annotations.Nullable;

/** A field as it is and as it is wanted; a value that is no text is JSON. */
public record ProposedChange(
        String field, @Nullable String before, @Nullable String after) {}
