package org.maillage.gateway.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code /openapi}: the REST of the three services as one document, read from them when asked for. */
@ApplicationScoped
class OpenApiPage {

    private final OwnersPages pages;
    private final String publicUrl;

    OpenApiPage(OwnersPages pages, @ConfigProperty(name = "maillage.public-url") String publicUrl) {
        this.pages = pages;
        this.publicUrl = publicUrl;
    }

    void routes(@Observes Router router) {
        router.get("/openapi").handler(this::answer);
    }

    private void answer(RoutingContext http) {
        pages.read("/q/openapi?format=json")
                .onSuccess(documents -> http.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .end(merged(documents).toBuffer()))
                .onFailure(http::fail);
    }

    private JsonObject merged(Map<String, Optional<JsonObject>> documents) {
        var paths = new JsonObject();
        var components = new JsonObject();
        var tags = new JsonArray();
        var away = new JsonArray();
        documents.forEach((owner, document) -> document.ifPresentOrElse(
                present -> {
                    join(paths, present.getJsonObject("paths", new JsonObject()));
                    present.getJsonObject("components", new JsonObject())
                            .forEach(part -> join(part(components, part.getKey()), (JsonObject) part.getValue()));
                    tags.addAll(present.getJsonArray("tags", new JsonArray()));
                },
                () -> away.add(owner)));
        var info = new JsonObject()
                .put("title", "Maillage: REST")
                .put("version", "1")
                .put("description", "The REST of the services, behind one door. GraphQL is at /graphql.")
                .put("license", new JsonObject().put("name", "AGPL-3.0-or-later"));
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", info)
                .put("servers", new JsonArray().add(new JsonObject().put("url", publicUrl)))
                .put("tags", once(tags))
                .put("paths", paths)
                .put("components", components)
                .put("x-maillage-away", away);
    }

    private static JsonObject part(JsonObject components, String name) {
        if (!components.containsKey(name)) {
            components.put(name, new JsonObject());
        }
        return components.getJsonObject(name);
    }

    /** What several services have alike, such as feeds and problems, is told once. */
    private static void join(JsonObject into, JsonObject more) {
        more.forEach(entry -> {
            if (!into.containsKey(entry.getKey())) {
                into.put(entry.getKey(), entry.getValue());
            }
        });
    }

    private static JsonArray once(JsonArray tags) {
        var byName = new JsonObject();
        tags.forEach(tag -> join(byName, new JsonObject().put(((JsonObject) tag).getString("name"), tag)));
        var once = new JsonArray();
        byName.forEach(tag -> once.add(tag.getValue()));
        return once;
    }
}
