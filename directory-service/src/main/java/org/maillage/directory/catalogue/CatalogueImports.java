package org.maillage.directory.catalogue;

import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import org.maillage.directory.network.NetworkDirectory;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.ImportTerms;
import org.maillage.kernel.Refusal;

/** Opens batches of imported rows of one kind. */
public abstract class CatalogueImports<E extends CatalogueEntry & Sourced> implements CatalogueImport {

    private final ImportedKind<E, ?> kind;
    private final SourcedStore<E, ?> store;
    private final CatalogueDesk desk;
    private final NetworkDirectory networks;

    protected CatalogueImports(
            ImportedKind<E, ?> kind, SourcedStore<E, ?> store, CatalogueDesk desk, NetworkDirectory networks) {
        this.kind = kind;
        this.store = store;
        this.desk = desk;
        this.networks = networks;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Batch open(ImportTerms terms, Collection<String> externalIds) {
        var network = terms.network().map(NetworkId::value);
        if (network.isPresent() && networks.existing(Set.of(network.get())).isEmpty()) {
            throw Refusal.notFound("network");
        }
        var standing = terms.dryRun()
                ? store.copies(terms.source(), externalIds)
                : store.forChange(terms.source(), externalIds);
        return new CatalogueBatch<>(terms, standing, kind, store, desk);
    }
}
