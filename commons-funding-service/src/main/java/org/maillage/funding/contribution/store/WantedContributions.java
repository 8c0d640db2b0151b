package org.maillage.funding.contribution.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.funding.contribution.Contributions;
import org.maillage.funding.paging.Cursor;

/** What is wanted of contributions as a condition of a query. */
final class WantedContributions {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new HashMap<>();

    WantedContributions(Contributions.Wanted wanted) {
        if (!wanted.places().isEmpty()) {
            where("terms.placeId in :places", "places", wanted.places());
        }
        if (!wanted.networks().isEmpty()) {
            where("terms.networkId in :networks", "networks", wanted.networks());
        }
        wanted.improvement().ifPresent(id -> where("terms.improvementId = :improvement", "improvement", id.value()));
    }

    void after(Cursor cursor) {
        where("terms.sequence < :before", "before", cursor.number());
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    String where() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
