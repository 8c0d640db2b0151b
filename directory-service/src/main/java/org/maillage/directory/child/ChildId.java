package org.maillage.directory.child;

import java.util.UUID;

/** The id of a thing that belongs to a place. */
public interface ChildId {

    UUID value();
}
