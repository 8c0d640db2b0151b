package org.maillage.funding.volunteer.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import org.maillage.funding.paging.Cursor;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.volunteer.VolunteerTime;
import org.maillage.funding.volunteer.VolunteerTimes;

@ApplicationScoped
class PanacheVolunteerTimes implements VolunteerTimes, PanacheRepositoryBase<VolunteerTime, UUID> {

    private static final long MOST_DAYS = 1_000_000;
    private static final String OF_NETWORK = " and (sheet.network = :network or sheet.network is null"
            + " and sheet.common in (select c.id from Common c where c.originNetwork = :network))";

    @Override
    public void add(VolunteerTime time) {
        persist(time);
    }

    @Override
    public Page<VolunteerTime> page(Wanted wanted, PageRequest request) {
        var where = new StringBuilder("1 = 1");
        var parameters = new HashMap<String, Object>();
        wanted.network().ifPresent(network -> {
            where.append(OF_NETWORK);
            parameters.put("network", network);
        });
        wanted.common().ifPresent(common -> {
            where.append(" and sheet.common = :common");
            parameters.put("common", common);
        });
        long totalCount = count(where.toString(), parameters);
        request.after().ifPresent(cursor -> {
            where.append(" and (sheet.on < :day or sheet.on = :day and id < :id)");
            parameters.put("day", day(cursor));
            parameters.put("id", cursor.id());
        });
        var found = find(where + " order by sheet.on desc, id desc", parameters)
                .range(0, request.first())
                .list();
        return request.page(found, totalCount, PanacheVolunteerTimes::cursor);
    }

    private static LocalDate day(Cursor cursor) {
        return LocalDate.EPOCH.plusDays(cursor.number() % MOST_DAYS);
    }

    private static Cursor cursor(VolunteerTime time) {
        return Cursor.at(time.sheet().on().toEpochDay(), time.uuid());
    }
}
