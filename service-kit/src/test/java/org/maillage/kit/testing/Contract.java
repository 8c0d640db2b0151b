package org.maillage.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/** A committed snapshot of what we promise; a test fails when it drifts, with the diff and the command that accepts it. */
public final class Contract {

    private static final String ACCEPT = "contracts.accept";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;
    private final String module;

    private Contract(Path file, String module) {
        this.file = file;
        this.module = module;
    }

    /** The snapshot at {@code contracts/} + path; the module is the folder whose test checks it. */
    public static Contract at(String path, String module) {
        return new Contract(Path.of(System.getProperty("project.root"), "contracts", path), module);
    }

    /** Holds the OpenAPI of the service under test against its snapshot. */
    public static void ofOpenApi(String service, String module) {
        var answer = RestAssured.given().get("/q/openapi?format=json").then().statusCode(200);
        at("openapi/" + service + ".json", module)
                .holds(inOrder(answer.extract().asString()));
    }

    /** Fails with the diff unless the text is the committed one; writes it when told to accept. */
    public void holds(String present) {
        if (System.getProperty(ACCEPT) != null) {
            write(present);
            return;
        }
        var committed = read();
        if (!committed.equals(present)) {
            throw new AssertionError("""
                    %s has drifted:
                    %s
                    If this is meant, accept it with:
                      ./mvnw -pl %s test -Dtest='*ContractTest' -D%s
                    """.formatted(file, LineDiff.of(committed, present), module, ACCEPT));
        }
    }

    private static String inOrder(String openApi) {
        try {
            var document = JSON.readValue(openApi, new TypeReference<TreeMap<String, Object>>() {});
            document.remove("servers");
            return JSON.writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + openApi, e);
        }
    }

    private String read() {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String present) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, present);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
