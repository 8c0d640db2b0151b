package org.maillage.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.maillage.directory.network.NetworkId;
import org.maillage.kernel.Refusal;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** Who may import: an administrator anything; a network's admin into that network, under sources of its own. */
@ApplicationScoped
class ImportAuthority {

    private final Caller caller;
    private final ImportRuns runs;

    ImportAuthority(Caller caller, ImportRuns runs) {
        this.caller = caller;
        this.runs = runs;
    }

    void mayImport(ImportOrder order) {
        caller.requireSubject();
        if (caller.isAdministrator()) {
            return;
        }
        boolean deletes = order.complete()
                .filter(complete -> complete.fate() == Completeness.Fate.DELETE)
                .isPresent();
        if (deletes) {
            throw Refusal.forbidden();
        }
        var own = order.network().filter(this::isAdminOf);
        if (own.isEmpty() || runs.isSourceOfOthers(order.source(), own.get())) {
            throw Refusal.forbidden();
        }
    }

    boolean mayKnow(ImportRun run) {
        var subject = Optional.of(caller.requireSubject());
        return caller.isAdministrator()
                || subject.equals(Optional.of(run.starter().subject()))
                || run.order().network().filter(this::isAdminOf).isPresent();
    }

    ImportRun.Starter starter(Instant at) {
        return new ImportRun.Starter(caller.requireSubject(), caller.isAdministrator(), at);
    }

    private boolean isAdminOf(NetworkId network) {
        return caller.holds(GrantRole.NETWORK_ADMIN, network.value());
    }
}
