package org.maillage.directory.imports.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.imports.profile.Profile;

/** A row that is in our words already: the place's members, its spaces apart, what is not kept left out and said. */
record NativeRow(Map<String, @Nullable Object> members, List<Map<String, @Nullable Object>> spaces) {

    private static final String SPACES = "spaces";

    NativeRow(Map<String, @Nullable Object> members) {
        this(members, List.of());
    }

    static NativeRow of(Map<String, @Nullable Object> row, Profile profile, Remarks remarks) {
        var members = new LinkedHashMap<>(row);
        profile.key().from().forEach(members::remove);
        profile.rowDate().ifPresent(rule -> rule.from().forEach(members::remove));
        profile.leaveOut().forEach((member, code) -> {
            var left = members.remove(member);
            if (left instanceof List<?> list && !list.isEmpty()) {
                remarks.add("/" + member, code, list.size() + " left out");
            }
        });
        var spaces = spaces(members.remove(SPACES), remarks);
        return new NativeRow(members, spaces);
    }

    private static List<Map<String, @Nullable Object>> spaces(@Nullable Object value, Remarks remarks) {
        var spaces = new ArrayList<Map<String, @Nullable Object>>();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Map<?, ?> space) {
                    var members = new LinkedHashMap<String, @Nullable Object>();
                    space.forEach((name, member) -> members.put(String.valueOf(name), member));
                    spaces.add(members);
                } else {
                    remarks.add("/" + SPACES + "/" + i, "value-invalid", "a space is an object");
                }
            }
        } else if (value != null) {
            remarks.add("/" + SPACES, "value-invalid", "spaces are a list");
        }
        return spaces;
    }
}
