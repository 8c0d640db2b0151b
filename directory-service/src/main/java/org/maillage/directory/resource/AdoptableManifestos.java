package org.maillage.directory.resource;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.maillage.directory.network.Manifestos;

/** The resources that a network may adopt as its manifesto. */
@ApplicationScoped
class AdoptableManifestos implements Manifestos {

    private final Resources resources;

    AdoptableManifestos(Resources resources) {
        this.resources = resources;
    }

    @Override
    public boolean isManifesto(UUID resource) {
        return resources
                .byId(new ResourceId(resource))
                .filter(r -> r.sheet().kind() == ResourceKind.MANIFESTO)
                .isPresent();
    }
}
