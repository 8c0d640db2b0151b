package org.maillage.kernel.observatory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.kernel.territory.Folding;

/**
 * What the declarations of some places say together.
 *
 * @param places how many places declared something
 * @param freeSoftwareShare from 0 to 1, among the declarations with a solution of the catalogue; four decimals, 0 when
 *     there are none
 * @param wantingAlternative how many declarations want another tool
 */
public record ToolObservatory(
        int places,
        int declarations,
        List<ToolCount> bySolution,
        List<ToolCount> byNeed,
        BigDecimal freeSoftwareShare,
        int wantingAlternative) {

    public ToolObservatory {
        bySolution = List.copyOf(bySolution);
        byNeed = List.copyOf(byNeed);
    }

    public static ToolObservatory of(Collection<Declaration> declarations) {
        return new ToolObservatory(
                (int) declarations.stream().map(Declaration::place).distinct().count(),
                declarations.size(),
                counts(declarations, ToolObservatory::tool, Declaration::tool),
                counts(declarations, Declaration::need, Declaration::need),
                freeShare(declarations),
                (int) declarations.stream()
                        .filter(Declaration::wantsAlternative)
                        .count());
    }

    private static List<ToolCount> counts(
            Collection<Declaration> declarations,
            Function<Declaration, String> key,
            Function<Declaration, String> label) {
        Map<String, List<Declaration>> groups =
                declarations.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> ToolCount.of(
                        group.getKey(),
                        group.getValue().stream()
                                .map(label)
                                .min(String::compareTo)
                                .orElseThrow(),
                        group.getValue()))
                .sorted(ToolCount.MOST_USED_FIRST)
                .toList();
    }

    private static String tool(Declaration declaration) {
        return declaration.solution() == null
                ? Folding.fold(declaration.tool())
                : declaration.solution().toString();
    }

    private static BigDecimal freeShare(Collection<Declaration> declarations) {
        var known = declarations.stream().filter(d -> d.solution() != null).toList();
        if (known.isEmpty()) {
            return BigDecimal.ZERO;
        }
        long free = known.stream()
                .filter(d -> Boolean.TRUE.equals(d.freeSoftware()))
                .count();
        return BigDecimal.valueOf(free).divide(BigDecimal.valueOf(known.size()), 4, RoundingMode.HALF_UP);
    }
}
