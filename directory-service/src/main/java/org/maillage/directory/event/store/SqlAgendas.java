package org.maillage.directory.event.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.directory.event.Agendas;
import org.maillage.directory.event.Event;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceId;

@ApplicationScoped
class SqlAgendas implements Agendas {

    private static final String RELAYED =
            "exists (select 1 from event_relay r where r.event_id = e.id and r.owner_id = ?1)";
    private static final String OF_PLACE = "select e.* from event e where not e.past and (e.owner_id = ?1 or " + RELAYED
            + ") order by e.starts_at, e.id";
    private static final String OF_NETWORK =
            "select e.* from event e where not e.past and (e.owner_id = ?1 or " + RELAYED
                    + " or e.owner_id in (select place_id from place_network where network_id = ?1)) order by e.starts_at, e.id";
    private static final String OF_DEPARTMENTS = "select e.* from event e left join place p on p.id = e.owner_id"
            + " where not e.past and (e.owner_kind = 'NETWORK' or p.department in (?1)) order by e.starts_at, e.id";
    private static final String WITH_STOPS =
            "p.visibility = 'PUBLIC' and p.status <> 'CLOSED' and jsonb_exists(p.sheet, 'stops')";
    private static final String ITINERANT_OF = "select p.* from place p join place_network n on n.place_id = p.id"
            + " where n.network_id = ?1 and " + WITH_STOPS + " order by p.id";
    private static final String ITINERANT = "select p.* from place p where " + WITH_STOPS + " order by p.id";

    private final EntityManager entities;

    SqlAgendas(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Event> ofPlace(PlaceId place) {
        return events(OF_PLACE, place.value());
    }

    @Override
    public List<Event> ofNetwork(NetworkId network) {
        return events(OF_NETWORK, network.value());
    }

    @Override
    public List<Event> ofDepartments(Collection<String> departments) {
        return events(OF_DEPARTMENTS, departments);
    }

    @Override
    public List<Place> places(Collection<PlaceId> ids) {
        var values = ids.stream().map(PlaceId::value).toList();
        return entities.createQuery("from Place p where p.id in ?1", Place.class)
                .setParameter(1, values)
                .getResultList();
    }

    @Override
    public List<Place> itinerantOf(NetworkId network) {
        return places(ITINERANT_OF, List.of(network.value()));
    }

    @Override
    public List<Place> itinerant() {
        return places(ITINERANT, List.of());
    }

    @SuppressWarnings("unchecked")
    private List<Event> events(String sql, Object parameter) {
        return entities.createNativeQuery(sql, Event.class)
                .setParameter(1, parameter)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Place> places(String sql, List<UUID> parameters) {
        var query = entities.createNativeQuery(sql, Place.class);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query.getResultList();
    }
}
