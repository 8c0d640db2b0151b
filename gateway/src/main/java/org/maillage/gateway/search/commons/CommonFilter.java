package org.maillage.gateway.search.commons;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.commons.Common;
import org.maillage.gateway.readmodel.commons.CommonKind;
import org.maillage.gateway.search.Filter;

/**
 * Which commons are wanted, and in which order; what is null or empty asks for nothing, all that is given must hold.
 *
 * @param kinds one of them
 * @param networkId listed by that network
 * @param usedByPlace that place uses it, or one that it absorbed
 * @param usedIn an open place there uses it
 * @param lookingForFunds whether one of its improvements is open and lacks money
 */
public record CommonFilter(
        @Nullable String search,
        List<CommonKind> kinds,
        @Nullable UUID networkId,
        @Nullable UUID usedByPlace,
        @Nullable Area usedIn,
        @Nullable Boolean lookingForFunds,
        CommonOrder order)
        implements Filter<Common> {

    public CommonFilter {
        kinds = List.copyOf(kinds);
    }

    public static CommonFilter everything(CommonOrder order) {
        return new CommonFilter(null, List.of(), null, null, null, null, order);
    }
}
