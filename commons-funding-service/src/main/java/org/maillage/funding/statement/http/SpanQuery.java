package org.maillage.funding.statement.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Set;
import org.maillage.funding.statement.Span;
import org.maillage.kernel.input.Faults;
import org.maillage.kit.http.QueryMembers;

/** Reads {@code from} and {@code to}. */
@Singleton
final class SpanQuery {

    private static final Set<String> KNOWN = Set.of("from", "to");

    private final Clock clock;

    SpanQuery(Clock clock) {
        this.clock = clock;
    }

    Span read(UriInfo uri) {
        var faults = Faults.strict();
        var members = QueryMembers.of(uri, faults, KNOWN);
        var from = members.date("from").value();
        var to = members.date("to").value();
        members.finish();
        faults.refuseIfAny();
        return new Span(from, to.orElse(Span.until(clock.instant()).to()));
    }
}
