package org.maillage.gateway.connection;

import io.smallrye.graphql.api.Nullable;
import org.maillage.gateway.search.Page;

public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {

    public static PageInfo of(Page<?> page) {
        return new PageInfo(
                page.hasNextPage(),
                page.hasPreviousPage(),
                page.startCursor().orElse(null),
                page.endCursor().orElse(null));
    }
}
