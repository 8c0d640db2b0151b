package org.maillage.directory.proposal;

import java.util.List;

/** What is wanted, field by field. */
public record ProposedChanges(List<ProposedChange> changes) {

    static final ProposedChanges NONE = new ProposedChanges(List.of());

    public ProposedChanges {
        changes = List.copyOf(changes);
    }
}
