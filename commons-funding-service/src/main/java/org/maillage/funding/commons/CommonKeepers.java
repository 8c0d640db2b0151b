package org.maillage.funding.commons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.maillage.funding.access.Rights;

/** Who keeps a common: the stewards of its steward places; the admins of its origin network where it names none. */
@ApplicationScoped
public class CommonKeepers {

    private final Rights rights;

    CommonKeepers(Rights rights) {
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
}
