package org.maillage.directory.imports.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.imports.profile.Profile;

/** A row that is in our words already: the place's members, its children apart, what is not kept left out and said. */
record NativeRow(Map<String, @Nullable Object> members, Map<String, List<Map<String, @Nullable Object>>> children) {

    private static final List<String> CHILDREN = List.of("spaces", "equipment");

    NativeRow(Map<String, @Nullable Object> members) {
        this(members, Map.of());
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
        var children = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        for (var kind : CHILDREN) {
            children.put(kind, objects(kind, members.remove(kind), remarks));
        }
        return new NativeRow(members, children);
    }

    private static List<Map<String, @Nullable Object>> objects(String kind, @Nullable Object value, Remarks remarks) {
        var objects = new ArrayList<Map<String, @Nullable Object>>();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Map<?, ?> object) {
                    var members = new LinkedHashMap<String, @Nullable Object>();
                    object.forEach((name, member) -> members.put(String.valueOf(name), member));
                    objects.add(members);
                } else {
                    remarks.add("/" + kind + "/" + i, "value-invalid", "an object is wanted");
                }
            }
        } else if (value != null) {
            remarks.add("/" + kind, "value-invalid", "a list is wanted");
        }
        return objects;
    }
}
