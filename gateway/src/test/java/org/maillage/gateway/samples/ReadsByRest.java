package org.maillage.gateway.samples;

import jakarta.inject.Inject;
import org.maillage.gateway.owner.Directory;

/** A view that would ask a service for each thing it shows. */
public final class ReadsByRest {

    private ReadsByRest() {}

    public static final class StatementView {

        @Inject
        Directory directory;
    }
}
