package org.maillage.kernel.territory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Communes by department and by any spelling of their name. A name that means two communes means none. */
final class CommuneNames {

    private static final String AMBIGUOUS = "";

    private final Map<String, String> current = new HashMap<>(1 << 16);
    private final Map<String, String> delegated = new HashMap<>(1 << 13);
    private final Map<String, Set<String>> otherNames = new HashMap<>();
    private final TerritoryTable table;

    CommuneNames(TerritoryTable table) {
        this.table = table;
        for (var commune : table.at(TerritoryLevel.COMMUNE).values()) {
            put(current, TerritoryTable.departmentOf(commune.code()), commune.name(), commune.code());
        }
        for (var one : table.delegated) {
            put(delegated, TerritoryTable.departmentOf(one.parent()), one.name(), one.parent());
            otherNames.computeIfAbsent(one.parent(), any -> new HashSet<>(4)).add(Folding.nameKey(one.name()));
        }
    }

    Optional<String> find(String department, String name) {
        var key = key(department, name);
        var found = current.get(key);
        if (found == null) {
            found = delegated.get(key);
        }
        return found == null || found.equals(AMBIGUOUS) ? Optional.empty() : Optional.of(found);
    }

    boolean isNameOf(String code, String name) {
        return isPresentNameOf(code, name)
                || otherNames.getOrDefault(code, Set.of()).contains(Folding.nameKey(name));
    }

    boolean isPresentNameOf(String code, String name) {
        var key = Folding.nameKey(name);
        return key.equals(keyOf(code)) || key.equals(keyOf(table.communeOfArrondissement.getOrDefault(code, "")));
    }

    private String keyOf(String code) {
        var commune = table.at(TerritoryLevel.COMMUNE).get(code);
        return commune == null ? " " : Folding.nameKey(commune.name());
    }

    private static void put(Map<String, String> names, String department, String name, String code) {
        names.merge(key(department, name), code, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
    }

    private static String key(String department, String name) {
        return department + ' ' + Folding.nameKey(name);
    }
}
