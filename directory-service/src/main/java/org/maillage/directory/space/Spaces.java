package org.maillage.directory.space;

import org.maillage.directory.child.ChildStore;

/** Every space. */
public interface Spaces extends ChildStore<Space, SpaceId> {}
