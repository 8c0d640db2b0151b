package org.maillage.directory.space;

import jakarta.inject.Singleton;
import org.maillage.directory.child.ChildDesk;
import org.maillage.directory.child.ChildService;

/** What people do with spaces. */
@Singleton
public class SpaceService extends ChildService<Space, SpaceId, SpaceState> {

    SpaceService(SpaceOfPlace kind, Spaces spaces, ChildDesk desk) {
        super(kind, spaces, desk);
    }
}
