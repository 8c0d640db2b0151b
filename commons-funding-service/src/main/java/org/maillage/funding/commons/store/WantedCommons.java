package org.maillage.funding.commons.store;

import java.util.HashMap;
import java.util.Map;
import org.maillage.funding.commons.Common;
import org.maillage.funding.commons.CommonFilter;
import org.maillage.funding.paging.Cursor;

/** A filter as a condition of HQL. */
final class WantedCommons {

    private static final String USED_BY =
            "id in (select u.common from Usage u where u.place = :place and u.sheet.relation = 'USES')";

    private final StringBuilder where = new StringBuilder("status in ('LISTED', 'DORMANT')");
    private final Map<String, Object> parameters = new HashMap<>();

    WantedCommons(CommonFilter filter) {
        for (int i = 0; i < filter.words().size(); i++) {
            and("words like :word" + i, "word" + i, "%" + filter.words().get(i) + "%");
        }
        if (!filter.kinds().isEmpty()) {
            and("sheet.kind in (:kinds)", "kinds", filter.kinds());
        }
        filter.network().ifPresent(network -> and("array_contains(sheet.networks, :network)", "network", network));
        filter.usedBy().ifPresent(place -> and(USED_BY, "place", place));
    }

    void after(Cursor cursor) {
        and("(words > :key or words = :key and id > :id)", "key", cursor.key());
        parameters.put("id", cursor.id());
    }

    static Cursor cursor(Common common) {
        return new Cursor(common.words(), common.uuid());
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
