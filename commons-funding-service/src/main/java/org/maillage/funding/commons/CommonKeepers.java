package org.maillage.funding.commons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
        rights.actor();
        var common = commons.forChange(id).orElseThrow(() -> Refusal.notFound("common"));
        requireKeeperOrAdmin(common);
        versionCheck.accept(common.version());
        return common;
    }
}
