package org.maillage.directory.proposal;

import org.jspecify.annotations.Nullable;

/** One field that somebody wants changed, as texts to read; without {@code after} it is to be emptied. */
public record ProposedChange(
        String field, @Nullable String before, @Nullable String after) {}
