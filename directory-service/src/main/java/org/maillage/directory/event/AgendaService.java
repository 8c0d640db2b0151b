package org.maillage.directory.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceFields;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.PlaceStatus;
import org.maillage.directory.place.Stop;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.Territory;
import org.maillage.kernel.territory.TerritoryLevel;
import org.maillage.kernel.territory.TerritoryOf;

/** The agendas that everyone may read. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class AgendaService {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Territories territories = Territories.load();
    private final Agendas agendas;
    private final Owners owners;

    AgendaService(Agendas agendas, Owners owners) {
        this.agendas = agendas;
        this.owners = owners;
    }

    public Agenda ofPlace(PlaceId id) {
        var owner = owners.byId(OwnerId.of(id));
        var stops = owner.place().filter(place -> place.sheet().status() != PlaceStatus.CLOSED).stream()
                .flatMap(place -> stopsOf(place).stream())
                .toList();
        return new Agenda(owner.name(), owner.zone(), shown(agendas.ofPlace(id)), stops);
    }

    public Agenda ofNetwork(NetworkId id) {
        var owner = owners.byId(OwnerId.of(id));
        var stops = agendas.itinerantOf(id).stream()
                .flatMap(place -> stopsOf(place).stream())
                .toList();
        return new Agenda(owner.name(), owner.zone(), shownToAll(agendas.ofNetwork(id)), stops);
    }

    /** The level may be left out where the code says it: see {@link Territories#find(String)}. */
    public Agenda ofTerritory(String code, Optional<TerritoryLevel> level) {
        var territory = level.map(l -> territories.find(l, code))
                .orElseGet(() -> territories.find(code))
                .orElseThrow(() -> Refusal.notFound("territory"));
        Predicate<TerritoryOf> lies =
                of -> of.at(territory.level()).filter(territory.code()::equals).isPresent();
        var events = shownToAll(agendas.ofDepartments(departmentsOf(territory))).stream()
                .filter(shown -> territoryOf(shown).filter(lies).isPresent())
                .toList();
        var stops = agendas.itinerant().stream()
                .flatMap(place -> stopsOf(place).stream())
                .filter(shown -> territoryOf(shown.stop()).filter(lies).isPresent())
                .toList();
        return new Agenda(territory.name(), zoneOf(territory), events, stops);
    }

    private List<Agenda.Shown> shown(List<Event> events) {
        var known = new HashMap<OwnerId, Owner>();
        var places = events.stream()
                .map(Event::owner)
                .filter(OwnerId::isPlace)
                .map(owner -> new PlaceId(owner.id()))
                .distinct()
                .toList();
        agendas.places(places).forEach(place -> known.put(OwnerId.of(place.id()), Owner.of(place)));
        return events.stream()
                .map(event -> new Agenda.Shown(event, ownerOf(event, known)))
                .toList();
    }

    /** Without those of places that are not public. */
    private List<Agenda.Shown> shownToAll(List<Event> events) {
        return shown(events).stream().filter(shown -> shown.owner().isPublic()).toList();
    }

    private Owner ownerOf(Event event, Map<OwnerId, Owner> known) {
        return known.computeIfAbsent(event.owner(), owners::byId);
    }

    private List<Agenda.ShownStop> stopsOf(Place place) {
        return place.sheet().values().list(PlaceFields.STOPS).stream()
                .map(stop -> new Agenda.ShownStop(
                        place.id(),
                        place.sheet().name(),
                        stop,
                        territoryOf(stop)
                                .map(of -> territories.zoneOf(of.department()))
                                .orElse(PARIS),
                        place.createdAt(),
                        place.updatedAt()))
                .toList();
    }

    private Optional<TerritoryOf> territoryOf(Agenda.Shown shown) {
        return Optional.ofNullable(EventState.of(shown.event(), shown.owner()).territory());
    }

    private Optional<TerritoryOf> territoryOf(Stop stop) {
        return stop.address().insee().flatMap(territories::territoryOf);
    }

    private List<String> departmentsOf(Territory territory) {
        return territories.all(TerritoryLevel.COMMUNE).stream()
                .flatMap(commune -> territories.territoryOf(commune.code()).stream())
                .filter(of -> of.at(territory.level())
                        .filter(territory.code()::equals)
                        .isPresent())
                .map(TerritoryOf::department)
                .distinct()
                .toList();
    }

    private ZoneId zoneOf(Territory territory) {
        var departments = departmentsOf(territory);
        return departments.size() == 1 ? territories.zoneOf(departments.get(0)) : PARIS;
    }
}
