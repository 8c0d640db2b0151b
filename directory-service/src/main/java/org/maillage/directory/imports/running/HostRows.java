package org.maillage.directory.imports.running;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.maillage.directory.host.HostImport;
import org.maillage.directory.imports.profile.Target;
import org.maillage.directory.place.ImportTerms;

/** Rows that become hosts. */
@ApplicationScoped
class HostRows implements RowTarget {

    private final HostImport hosts;

    HostRows(HostImport hosts) {
        this.hosts = hosts;
    }

    @Override
    public Target target() {
        return Target.HOSTS;
    }

    @Override
    public Batch open(ImportTerms terms, Collection<String> keys) {
        return new CatalogueRows(hosts.open(terms, keys));
    }
}
