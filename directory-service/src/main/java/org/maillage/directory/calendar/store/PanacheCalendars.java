package org.maillage.directory.calendar.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.calendar.Calendar;
import org.maillage.directory.calendar.CalendarId;
import org.maillage.directory.calendar.Calendars;
import org.maillage.directory.event.OwnerId;

@ApplicationScoped
class PanacheCalendars implements Calendars, PanacheRepositoryBase<Calendar, UUID> {

    private static final String DUE =
            "select id from calendar where next_read_at <= ?1 order by next_read_at limit 1 for update skip locked";

    @Override
    public void add(Calendar calendar) {
        persist(calendar);
    }

    @Override
    public void remove(Calendar calendar) {
        delete(calendar);
    }

    @Override
    public Optional<Calendar> byId(CalendarId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public Optional<Calendar> forChange(CalendarId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<Calendar> byUrl(OwnerId owner, String url) {
        return find("owner = ?1 and url = ?2", owner, url).firstResultOptional();
    }

    @Override
    public List<Calendar> of(OwnerId owner) {
        return list("owner = ?1 order by id", owner);
    }

    @Override
    public Optional<Calendar> due(Instant now) {
        var ids = getEntityManager()
                .createNativeQuery(DUE, UUID.class)
                .setParameter(1, now)
                .getResultList();
        return ids.isEmpty() ? Optional.empty() : findByIdOptional((UUID) ids.get(0));
    }
}
