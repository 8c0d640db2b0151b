package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.maillage.directory.network.NetworkDirectory;
import org.maillage.directory.network.NetworkId;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;

/** Opens batches of imported rows. */
@ApplicationScoped
class PlaceImports implements PlaceImport {

    private final Places places;
    private final PlaceReader reader;
    private final PlaceRules rules;
    private final Admissions admissions;
    private final Children children;
    private final PlacePublisher publisher;
    private final ConflictBook conflicts;
    private final NetworkDirectory networks;
    private final Ids ids;
    private final Clock clock;

    PlaceImports(
            Places places,
            PlaceReader reader,
            PlaceRules rules,
            Admissions admissions,
            Children children,
            PlacePublisher publisher,
            ConflictBook conflicts,
            NetworkDirectory networks,
            Ids ids,
            Clock clock) {
        this.places = places;
        this.reader = reader;
        this.rules = rules;
        this.admissions = admissions;
        this.children = children;
        this.publisher = publisher;
        this.conflicts = conflicts;
        this.networks = networks;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Batch open(ImportTerms terms, Collection<String> externalIds) {
        var network = terms.network().map(NetworkId::value);
        if (network.isPresent() && networks.existing(Set.of(network.get())).isEmpty()) {
            throw Refusal.notFound("network");
        }
        var standing = terms.dryRun()
                ? places.copies(terms.source(), externalIds)
                : places.forChange(terms.source(), externalIds);
        var known = standing.values().stream().map(Place::id).toList();
        return new PlaceBatch(
                terms,
                standing,
                new PlaceBatch.Desk(places, reader, rules, admissions, children, publisher, conflicts, ids),
                children.open(terms, List.copyOf(known)),
                clock.instant());
    }
}
