package org.maillage.gateway.search.need;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.need.Need;
import org.maillage.gateway.readmodel.need.NeedStatus;
import org.maillage.gateway.search.Filter;
import org.maillage.kernel.matching.NeedKind;

/**
 * Which needs are wanted; what is null or empty asks for nothing, all that is given must hold.
 *
 * @param networkId of the network or of one of its places
 * @param territory its place is there, or its network's territory lies in it
 * @param kinds one of them
 * @param status one of them
 */
public record NeedFilter(
        @Nullable UUID networkId, @Nullable Area territory, List<NeedKind> kinds, List<NeedStatus> status)
        implements Filter<Need> {

    public NeedFilter {
        kinds = List.copyOf(kinds);
        status = List.copyOf(status);
    }

    public static NeedFilter everything() {
        return new NeedFilter(null, null, List.of(), List.of());
    }
}
