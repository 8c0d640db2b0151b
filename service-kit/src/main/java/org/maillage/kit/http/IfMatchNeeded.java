package org.maillage.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.maillage.kernel.Refusal;

final class IfMatchNeeded {

    private final Map<Method, Boolean> needed = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseWithoutIfMatch(ContainerRequestContext request, ResourceInfo resource) {
        if (needsIfMatch(resource.getResourceMethod()) && request.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new Refusal(
                    "if-match-missing", "This changes a thing that has versions: say which one you have read.");
        }
    }

    private boolean needsIfMatch(Method method) {
        return needed.computeIfAbsent(
                method, m -> Arrays.asList(m.getParameterTypes()).contains(IfMatch.class));
    }
}
