package org.maillage.kit.http;

import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.RefusalCatalogue;

/** A refusal as RFC 9457 says it, in the caller's language. */
record Problem(int status, Map<String, Object> members) {

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Refusal refusal, RoutingContext request) {
        var entry = RefusalCatalogue.find(refusal.code());
        var french = prefersFrench(request);
        int status = RefusalCatalogue.statusOf(refusal.code());

        var members = new LinkedHashMap<String, Object>();
        members.put("type", "/problems/" + refusal.code());
        members.put("title", entry.map(e -> french ? e.titleFr() : e.title()).orElse(refusal.code()));
        members.put("status", status);
        members.put("detail", french ? entry.map(e -> e.titleFr() + ".").orElse(refusal.detail()) : refusal.detail());
        members.put("instance", request.request().path());
        members.put("code", refusal.code());
        refusal.figures().forEach(members::putIfAbsent);
        if (!refusal.faults().isEmpty()) {
            members.put("errors", refusal.faults());
        }
        members.put("traceId", TraceId.of(request));
        return new Problem(status, members);
    }

    private static boolean prefersFrench(RoutingContext request) {
        var header = request.request().getHeader("Accept-Language");
        if (header == null) {
            return false;
        }
        try {
            var known = List.of(Locale.ENGLISH, Locale.FRENCH);
            return Locale.FRENCH.equals(Locale.lookup(Locale.LanguageRange.parse(header), known));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
