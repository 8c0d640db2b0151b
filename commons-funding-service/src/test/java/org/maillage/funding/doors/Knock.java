package org.maillage.funding.doors;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.testing.Door;

/** Knocks at the doors that OpenAPI names. */
final class Knock {

    private static final String ROOT = "/api/funding";
    private static final Set<String> WRITING = Set.of("post", "put", "patch", "delete");

    private Knock() {}

    static int send(Route route, World world, @Nullable String token) {
        RequestSpecification request = token == null
                ? given().header("Idempotency-Key", UUID.randomUUID().toString())
                : Door.as(token);
        if (route.path().equals("/statements")) {
            request = request.contentType(ContentType.MULTIPART)
                    .multiPart("networkId", world.network().toString())
                    .multiPart("file", "statement.xml", "<Document/>".getBytes(StandardCharsets.UTF_8));
        } else {
            request = request.contentType(ContentType.JSON).body(world.body(route));
        }
        return request.header("If-Match", "*")
                .request(route.method(), world.path(route))
                .statusCode();
    }

    static List<Route> served() {
        var operations = operations();
        return Routes.ALL.stream()
                .filter(route -> operations.contains(route.operation()))
                .toList();
    }

    /** What may be asked for without writing, as OpenAPI has it, below the root of the API. */
    static List<String> readable() {
        return paths().entrySet().stream()
                .filter(path ->
                        path.getKey().startsWith(ROOT) && path.getValue().containsKey("get"))
                .map(path -> path.getKey().substring(ROOT.length()))
                .sorted()
                .toList();
    }

    /** All that writes, as OpenAPI has it, but for the names of parameters. */
    static Set<String> operations() {
        var operations = new TreeSet<String>();
        paths().forEach((path, methods) -> methods.keySet().stream()
                .filter(WRITING::contains)
                .filter(method -> path.startsWith(ROOT))
                .forEach(method ->
                        operations.add(method.toUpperCase(Locale.ROOT) + " " + path.replaceAll("\\{[^}]*}", "{}"))));
        return operations;
    }

    private static Map<String, Map<String, Object>> paths() {
        return given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
    }
}
