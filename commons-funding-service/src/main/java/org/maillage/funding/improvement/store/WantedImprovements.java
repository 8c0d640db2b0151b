package org.maillage.funding.improvement.store;

import java.util.HashMap;
import java.util.Map;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.ImprovementFilter;
import org.maillage.funding.paging.Cursor;

/** A filter as a query of HQL. */
final class WantedImprovements {

    private static final String LISTED =
            "exists (select 1 from Common c where c.id = i.commonId and array_contains(c.sheet.networks, :network))";
    private static final String MATCHED = "exists (select 1 from ImprovementUse u where u.key.improvement = i.id"
            + " and u.key.programme = :programme and u.reserved + u.settled > 0)";

    private final StringBuilder query = new StringBuilder("from Improvement i where 1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    WantedImprovements(ImprovementFilter filter) {
        for (int i = 0; i < filter.words().size(); i++) {
            and("i.words like :word" + i, "word" + i, "%" + filter.words().get(i) + "%");
        }
        filter.common().ifPresent(common -> and("i.commonId = :common", "common", common));
        if (!filter.status().isEmpty()) {
            and("i.course.status in (:status)", "status", filter.status());
        }
        filter.network().ifPresent(network -> and(LISTED, "network", network));
        filter.matchedBy().ifPresent(programme -> and(MATCHED, "programme", programme));
    }

    void after(Cursor cursor) {
        and("(i.words > :key or i.words = :key and i.id > :id)", "key", cursor.key());
        parameters.put("id", cursor.id());
    }

    static Cursor cursor(Improvement improvement) {
        return new Cursor(improvement.words(), improvement.uuid());
    }

    String query() {
        return query.toString();
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private void and(String condition, String name, Object value) {
        query.append(" and ").append(condition);
        parameters.put(name, value);
    }
}
