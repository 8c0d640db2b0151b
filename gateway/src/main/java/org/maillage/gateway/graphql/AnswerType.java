package org.maillage.gateway.graphql;

import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an answer may travel; without a wish it is {@code application/json}. */
enum AnswerType {
    JSON("application/json"),
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    EVENT_STREAM("text/event-stream");

    private final String mediaType;

    AnswerType(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** The best of ours in the order of the client's wishes; empty when it wants nothing that we have. */
    static Optional<AnswerType> wantedBy(RoutingContext request) {
        var wishes = request.parsedHeaders().accept();
        if (wishes.isEmpty()) {
            return Optional.of(JSON);
        }
        return wishes.stream().flatMap(wish -> matching(wish).stream()).findFirst();
    }

    private static Optional<AnswerType> matching(MIMEHeader wish) {
        var wanted = wish.rawValue().split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
        if (wanted.equals("*/*") || wanted.equals("application/*")) {
            return Optional.of(JSON);
        }
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(wanted))
                .findFirst();
    }

    /** The status of a document that was not executed because it is not valid. */
    int statusOfInvalid() {
        return this == JSON ? 200 : 400;
    }
}
