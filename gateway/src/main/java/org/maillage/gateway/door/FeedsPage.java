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

/** {@code /feeds}: the feeds of the three services in one schema.org catalogue. */
@ApplicationScoped
class FeedsPage {

    private final OwnersPages pages;
    private final String publicUrl;

    FeedsPage(OwnersPages pages, @ConfigProperty(name = "maillage.public-url") String publicUrl) {
        this.pages = pages;
        this.publicUrl = publicUrl;
    }

    void routes(@Observes Router router) {
        router.get("/feeds").handler(this::answer);
    }

    private void answer(RoutingContext http) {
        pages.read("/feeds")
                .onSuccess(catalogues -> http.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/ld+json")
                        .end(merged(catalogues).toBuffer()))
                .onFailure(http::fail);
    }

    private JsonObject merged(Map<String, Optional<JsonObject>> catalogues) {
        var feeds = new JsonArray();
        var away = new JsonArray();
        catalogues.forEach((owner, catalogue) -> catalogue.ifPresentOrElse(
                present -> feeds.addAll(present.getJsonArray("dataset", new JsonArray())), () -> away.add(owner)));
        return new JsonObject()
                .put("@context", "https://schema.org/")
                .put("@type", "DataCatalog")
                .put("@id", publicUrl + "/feeds")
                .put("name", "Maillage: feeds")
                .put("license", "https://www.etalab.gouv.fr/licence-ouverte-open-licence")
                .put("dataset", feeds)
                .put("away", away);
    }
}
