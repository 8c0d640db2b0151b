package org.maillage.funding.paging.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.maillage.funding.paging.Page;

/** Answers with a page: {@code {items, totalCount, next}} and a {@code Link} to the next one (RFC 8288). */
public final class Pages {

    private Pages() {}

    public static Response answer(Page<?> page, UriInfo uri) {
        var answer = Response.ok(page);
        if (page.next() != null) {
            var next = uri.getRequestUriBuilder()
                    .replaceQueryParam("after", page.next())
                    .build();
            answer.header(HttpHeaders.LINK, "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
