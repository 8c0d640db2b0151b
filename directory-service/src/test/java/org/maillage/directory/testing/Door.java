package org.maillage.directory.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.kit.testing.Tokens;

/** Requests as somebody, and the things that many tests begin with. */
public final class Door {

    public static final String ADMINISTRATOR = "administrator";

    private static final String ROOT = "/api/directory/";

    private Door() {}

    public static RequestSpecification as(String subject) {
        var roles = subject.equals(ADMINISTRATOR) ? new String[] {"administrator"} : new String[] {"member"};
        return given().auth()
                .oauth2(Tokens.of(subject, roles))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification changing(String subject, Object version) {
        return as(subject).header("If-Match", "*".equals(version) ? "*" : "\"" + version + "\"");
    }

    /** The id of what the administrator made there. */
    public static String made(String subject, String path, Object body) {
        return as(subject)
                .body(body)
                .post(ROOT + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String network(String slug) {
        return made(ADMINISTRATOR, "networks", Map.of("slug", slug, "name", "Réseau " + slug, "kind", "DEPARTMENTAL"));
    }

    /** A place in Périgueux, registered by the subject, who becomes its steward. */
    public static String place(String subject, Object... members) {
        var body = new HashMap<String, Object>();
        body.put("name", "La Quincaille");
        body.put("kinds", List.of("FABLAB"));
        body.put("address", Map.of("inseeCode", "24322"));
        for (int i = 0; i < members.length; i += 2) {
            body.put((String) members[i], members[i + 1]);
        }
        return made(subject, "places", body);
    }

    public static void grant(String subject, String role, String scope) {
        made(ADMINISTRATOR, "grants", Map.of("subject", subject, "role", role, "scope", scope));
    }

    public static String at(String path) {
        return ROOT + path;
    }
}
