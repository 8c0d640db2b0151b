package org.maillage.gateway.changes;

import java.util.Set;
import org.maillage.gateway.readmodel.Applied;
import org.maillage.gateway.readmodel.Scope;

/**
 * Which changes a subscriber wants: of those kinds, or of all when there is none, and of what was or is in the scope,
 * or says something of what is.
 */
public record ChangeFilter(Set<String> kinds, Scope scope) {

    public ChangeFilter {
        kinds = Set.copyOf(kinds);
    }

    public static ChangeFilter everything() {
        return new ChangeFilter(Set.of(), Scope.EVERYTHING);
    }

    boolean wants(Applied applied) {
        var change = applied.change();
        return (kinds.isEmpty() || kinds.contains(change.kind().code()))
                && (scope.equals(Scope.EVERYTHING)
                        || change.state().filter(scope::holds).isPresent()
                        || applied.stateBefore().filter(scope::holds).isPresent()
                        || applied.about().stream().anyMatch(scope::holds));
    }
}
