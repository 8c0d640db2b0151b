package org.maillage.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.RefusalCatalogue;
import org.maillage.kernel.RefusalCatalogue.Entry;

/** {@code /problems} and {@code /problems/{code}}: what a refusal means and what to do, for people and for programs. */
@ApplicationScoped
final class ProblemPages {

    void routes(@Observes Router router) {
        router.get("/problems").handler(request -> answer(request, all(), "Refusals"));
        router.get("/problems/:code").handler(request -> RefusalCatalogue.find(request.pathParam("code"))
                .ifPresentOrElse(
                        entry -> answer(request, List.of(entry), entry.code()),
                        () -> Problem.write(request, Refusal.notFound("problem"))));
    }

    private static List<Entry> all() {
        return RefusalCatalogue.all().values().stream()
                .sorted(Comparator.comparing(Entry::code))
                .toList();
    }

    private static void answer(RoutingContext request, List<Entry> entries, String title) {
        var accept = request.request().getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains("text/html")) {
            request.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                    .end(page(entries, title));
            return;
        }
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(
                        entries.size() == 1
                                ? json(entries.get(0)).toBuffer()
                                : new JsonArray(entries.stream()
                                                .map(ProblemPages::json)
                                                .toList())
                                        .toBuffer());
    }

    private static JsonObject json(Entry entry) {
        return new JsonObject()
                .put("type", "/problems/" + entry.code())
                .put("code", entry.code())
                .put("status", entry.status())
                .put("title", entry.title())
                .put("titleFr", entry.titleFr())
                .put("help", entry.help());
    }

    private static String page(List<Entry> entries, String title) {
        var frame = """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>%s · Maillage</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="/explorer/page.css"></head>
                <body><main><p><a href="/">Maillage</a> · <a href="/problems">refusals</a></p>
                %s
                </main></body></html>
                """;
        return frame.formatted(
                title, entries.stream().map(ProblemPages::section).collect(Collectors.joining("\n")));
    }

    /** The catalogue is our own text, with no markup in it. */
    private static String section(Entry entry) {
        var section = """
                <section id="%1$s"><h2><a href="/problems/%1$s">%1$s</a> <small>%2$d</small></h2>
                <p><strong>%3$s.</strong> <em lang="fr">%4$s.</em></p><p>%5$s</p></section>
                """;
        return section.formatted(entry.code(), entry.status(), entry.title(), entry.titleFr(), entry.help());
    }
}
