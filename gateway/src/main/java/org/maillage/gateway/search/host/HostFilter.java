package org.maillage.gateway.search.host;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.host.Host;
import org.maillage.gateway.search.Filter;
import org.maillage.gateway.search.Near;

/**
 * Which hosts are wanted; what is null asks for nothing, all that is given must hold.
 *
 * @param territory it stands there, or says that it serves that territory or one that holds it
 * @param charter however it is written
 */
public record HostFilter(
        @Nullable String search,
        @Nullable Near near,
        @Nullable Area territory,
        @Nullable UUID solutionId,
        @Nullable String charter,
        @Nullable Boolean openToNewUsers)
        implements Filter<Host> {

    public static HostFilter everything() {
        return new HostFilter(null, null, null, null, null, null);
    }
}
