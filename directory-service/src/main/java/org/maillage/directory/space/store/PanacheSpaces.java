package org.maillage.directory.space.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.directory.child.store.PanacheChildren;
import org.maillage.directory.space.Space;
import org.maillage.directory.space.SpaceId;
import org.maillage.directory.space.Spaces;

@ApplicationScoped
class PanacheSpaces implements Spaces, PanacheChildren<Space, SpaceId> {

    @Override
    public Class<Space> type() {
        return Space.class;
    }
}
