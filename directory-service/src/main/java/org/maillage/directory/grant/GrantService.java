package org.maillage.directory.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** Giving and revoking grants: by the admins of the network concerned, or an administrator. */
@ApplicationScoped
@Transactional
public class GrantService {

    private static final TextRule SUBJECT = TextRule.token(100);

    private final Grants grants;
    private final PublishedGrantBook book;
    private final GrantScopes scopes;
    private final Caller caller;

    GrantService(Grants grants, PublishedGrantBook book, GrantScopes scopes, Caller caller) {
        this.grants = grants;
        this.book = book;
        this.scopes = scopes;
        this.caller = caller;
    }

    public GrantState give(Map<String, @Nullable Object> tree) {
        caller.requireSubject();
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var subject =
                members.required("subject", members.text("subject", SUBJECT)).value();
        var role =
                members.required("role", members.oneOf("role", GrantRole.class)).value();
        var scope = members.required("scope", members.id("scope")).value();
        members.serverOwned("id", "version");
        members.finish();
        faults.refuseIfAny();
        requireDecider(decidingNetworks(role.orElseThrow(), scope.orElseThrow()).orElseGet(() -> {
            faults.fault("/scope", "unknown-scope", "There is nothing of that id for this role.");
            return List.of();
        }));
        faults.refuseIfAny();
        if (grants.of(subject.orElseThrow(), role.get(), scope.get()).isPresent()) {
            throw new Refusal("already-granted", "The subject holds this grant already.");
        }
        return book.give(subject.get(), role.get(), scope.get());
    }

    /** Refuses {@code last-admin}: a network keeps one. */
    public void revoke(GrantId id, LongConsumer versionCheck) {
        caller.requireSubject();
        var grant = grants.forChange(id).orElseThrow(() -> Refusal.notFound("grant"));
        requireDecider(decidingNetworks(grant.role(), grant.scope()).orElse(List.of()));
        versionCheck.accept(Grant.ONLY_VERSION);
        if (grant.isNetworkAdmin()
                && grants.forChange(grant.role(), grant.scope()).size() < 2) {
            throw new Refusal("last-admin", "This is the network's last admin.");
        }
        book.revoke(grant);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public List<GrantState> ofCaller() {
        return grants.ofSubject(caller.requireSubject()).stream()
                .map(GrantState::of)
                .toList();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public List<GrantState> over(UUID scope) {
        caller.requireSubject();
        requireDecider(scopes.all().stream()
                .flatMap(kind -> kind.decidingNetworks(scope).stream())
                .findFirst()
                .orElse(List.of()));
        return grants.over(scope).stream().map(GrantState::of).toList();
    }

    /** An organisation is in no table of ours: only an administrator decides. */
    private Optional<Collection<UUID>> decidingNetworks(GrantRole role, UUID scope) {
        if (role == GrantRole.ORGANISATION_AGENT) {
            return Optional.of(List.of());
        }
        return scopes.all().stream()
                .filter(kind -> kind.takes(role))
                .findFirst()
                .flatMap(kind -> kind.decidingNetworks(scope));
    }

    private void requireDecider(Collection<UUID> networks) {
        if (!caller.isAdministrator() && !caller.holdsAny(GrantRole.NETWORK_ADMIN, networks)) {
            throw Refusal.forbidden();
        }
    }
}
