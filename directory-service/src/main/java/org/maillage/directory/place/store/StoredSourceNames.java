package org.maillage.directory.place.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.SourceNames;

@ApplicationScoped
class StoredSourceNames implements SourceNames {

    private static final String OF_SOURCE = """
            select e.external_id, e.place_id, e.missing_since
            from place_external_id e join place p on p.id = e.place_id
            where e.source = :source and p.status <> 'CLOSED'
            """;
    private static final String MARK = "update place_external_id set missing_since = :since"
            + " where source = :source and external_id in (:ids) and missing_since is null";
    private static final String UNMARK =
            "update place_external_id set missing_since = null" + " where source = :source and external_id in (:ids)";

    private final EntityManager entities;

    StoredSourceNames(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<SourceName> of(String source) {
        var names = new ArrayList<SourceName>();
        for (var row : entities.createNativeQuery(OF_SOURCE)
                .setParameter("source", source)
                .getResultList()) {
            var columns = (Object[]) row;
            names.add(new SourceName(
                    (String) columns[0], new PlaceId((UUID) columns[1]), Optional.ofNullable((Instant) columns[2])));
        }
        return names;
    }

    @Override
    public void mark(String source, Collection<String> externalIds, Optional<Instant> missingSince) {
        if (externalIds.isEmpty()) {
            return;
        }
        var update = entities.createNativeQuery(missingSince.isPresent() ? MARK : UNMARK)
                .setParameter("source", source)
                .setParameter("ids", externalIds);
        missingSince.ifPresent(since -> update.setParameter("since", since));
        update.executeUpdate();
    }
}
