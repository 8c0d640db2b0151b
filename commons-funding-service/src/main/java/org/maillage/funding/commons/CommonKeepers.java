package org.maillage.funding.commons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.maillage.funding.access.Rights;
import org.maillage.kernel.Refusal;

/** Who keeps a common: the stewards of its steward places; the admins of its origin network where it names none. */
@ApplicationScoped
public class CommonKeepers {

    private final Commons commons;
    private final Rights rights;

    CommonKeepers(Commons commons, Rights rights) {
        this.commons = commons;
        this.rights = rights;
    }

    public boolean isKeeper(Common common) {
        return common.stewardPlaces().isEmpty()
                ? rights.isAdmin(List.of(common.originNetwork()))
                : rights.isStewardOfAny(common.stewardPlaces());
    }

    public void requireKeeper(Common common) {
        rights.require(isKeeper(common));
    }

    /** A keeper, or an admin of a network where it is listed. */
    public void requireKeeperOrAdmin(Common common) {
        rights.require(isKeeper(common) || rights.isAdmin(common.networks()));
    }

    /** The common, locked, for a keeper or an admin who has read its present version. */
    Common forChange(CommonId id, LongConsumer versionCheck) {
        return locked(id, this::requireKeeperOrAdmin, versionCheck);
    }

    /** The common, locked, for an admin of the network that it comes from, which says what comes into its list. */
    Common forListing(CommonId id, LongConsumer versionCheck) {
        return locked(id, common -> rights.requireAdmin(common.originNetwork()), versionCheck);
    }

    private Common locked(CommonId id, Consumer<Common> who, LongConsumer versionCheck) {
        rights.actor();
        var common = commons.forChange(id).orElseThrow(() -> Refusal.notFound("common"));
        who.accept(common);
        versionCheck.accept(common.version());
        return common;
    }
}
