package org.maillage.gateway.graphql;

import graphql.GraphQLContext;

/** Notes that an answer could not wait until the read model held what was just written: {@code extensions.lagging}. */
public final class Lagging {

    private static final String NOTED = "maillage.lagging";

    private Lagging() {}

    public static void note(GraphQLContext context) {
        context.put(NOTED, true);
    }

    static boolean isNoted(GraphQLContext context) {
        return context.hasKey(NOTED);
    }
}
