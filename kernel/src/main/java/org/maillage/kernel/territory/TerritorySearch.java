package org.maillage.kernel.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Territories by the beginning of the words of their name. */
final class TerritorySearch {

    private static final int NO_MATCH = Integer.MAX_VALUE;

    private record Entry(Territory territory, String name) {}

    private record Hit(Territory territory, int rank) {}

    private static final Comparator<Hit> CLOSEST = Comparator.comparingInt(Hit::rank)
            .thenComparing(hit -> -hit.territory().population().orElse(0))
            .thenComparing(hit -> hit.territory().level())
            .thenComparing(hit -> hit.territory().code());

    private final List<Entry> entries = new ArrayList<>();

    TerritorySearch(TerritoryTable table) {
        for (var level : TerritoryLevel.values()) {
            for (var territory : table.at(level).values()) {
                entries.add(new Entry(territory, Folding.fold(territory.name())));
            }
        }
    }

    List<Territory> find(String text, @Nullable TerritoryLevel level, int limit) {
        var wanted = Folding.fold(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> level == null || entry.territory().level() == level)
                .map(entry -> new Hit(entry.territory(), rank(entry, wanted)))
                .filter(hit -> hit.rank() != NO_MATCH)
                .sorted(CLOSEST)
                .limit(limit)
                .map(Hit::territory)
                .toList();
    }

    private static int rank(Entry entry, String wanted) {
        var name = entry.name();
        if (name.equals(wanted) || entry.territory().code().equalsIgnoreCase(wanted)) {
            return 0;
        }
        if (entry.territory().postcodes().contains(wanted)) {
            return 1;
        }
        if (name.startsWith(wanted)) {
            return 2;
        }
        return hasAllWords(" " + name, wanted) ? 3 : NO_MATCH;
    }

    private static boolean hasAllWords(String name, String wanted) {
        for (var word : wanted.split(" ", -1)) {
            if (!name.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }
}
