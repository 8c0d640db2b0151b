package org.maillage.gateway.readmodel;

import java.util.UUID;

/** One public thing in its present state. */
public interface Entity {

    EntityKind entityKind();

    UUID id();

    long version();

    /** Where in its service's log this state was written. */
    Position position();
}
