package org.maillage.funding.programme.store;

import java.util.HashMap;
import java.util.Map;
import org.maillage.funding.paging.Cursor;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.programme.ProgrammeFilter;

/** A filter as a condition of HQL. */
final class WantedProgrammes {

    private final StringBuilder where = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    WantedProgrammes(ProgrammeFilter filter) {
        filter.network().ifPresent(network -> and("networkId = :network", "network", network));
        filter.openWithin().ifPresent(span -> {
            and("course.opensAt < :before", "before", span.to());
            and("coalesce(course.endedAt, course.closesAt) > :from", "from", span.from());
        });
    }

    void after(Cursor cursor) {
        and("(course.opensAt > :key or course.opensAt = :key and id > :id)", "key", cursor.instant());
        parameters.put("id", cursor.id());
    }

    static Cursor cursor(Programme programme) {
        return Cursor.at(programme.settledRule().opensAt(), programme.uuid());
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }
}
