package org.maillage.directory.resource;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.catalogue.CatalogueKind;
import org.maillage.directory.catalogue.Keepers;
import org.maillage.directory.network.Networks;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Members;

/** A resource as a thing of the catalogue. */
@ApplicationScoped
class ResourceInCatalogue implements CatalogueKind<Resource, ResourceState> {

    private final ResourceReader reader;
    private final Networks networks;

    ResourceInCatalogue(ResourceReader reader, Networks networks) {
        this.reader = reader;
        this.networks = networks;
    }

    @Override
    public String name() {
        return "resource";
    }

    @Override
    public Facts facts() {
        return new Facts("ResourcePublished", "ResourceUpdated", "ResourceWithdrawn");
    }

    @Override
    public SheetPatch read(Members members, Sheet present) {
        return reader.read(members);
    }

    @Override
    public Resource make(UUID id, SheetPatch patch, Keepers keepers, Writer writer) {
        return Resource.publish(new ResourceId(id), patch, keepers, writer);
    }

    @Override
    public ResourceState state(Resource resource) {
        return ResourceState.of(resource);
    }

    @Override
    public Optional<UUID> network(Sheet values) {
        return values.get(ResourceFields.NETWORK);
    }

    @Override
    public void requireUnused(Resource resource) {
        if (networks.anyWithManifesto(resource.uuid())) {
            throw new Refusal("manifesto-in-force", "A network has adopted this manifesto.");
        }
    }
}
