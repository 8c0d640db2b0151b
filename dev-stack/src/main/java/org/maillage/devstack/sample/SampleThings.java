package org.maillage.devstack.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.devstack.CannotGoOn;
import org.maillage.devstack.api.Api;

/**
 * What the sample places share beside themselves: digital solutions, hosts, needs, tools, resources. A line names others
 * as {@code @kind:name}; what is there already is left as it stands.
 */
final class SampleThings {
    private static final int CONFLICT = 409;
    private static final Pattern REFERENCE = Pattern.compile("@([a-z]+):([^/]+)");
    private static final String THERE = """
            {
              solution: solutions(first: 100) { nodes { id name assessments { total } } }
              host: hosts(first: 100) { nodes { id name } }
              need: needs(filter: {status: [OPEN, ANSWERED, SETTLED]}, first: 100) { nodes { id name: title } }
              resource: resources(first: 100) { nodes { id name: title } }
            }""";

    private final Api api;
    private final Map<String, String> ids = new HashMap<>();

    /** @param known ids by {@code kind:name}, those of networks and places */
    SampleThings(Api api, Map<String, String> known) {
        this.api = api;
        this.ids.putAll(known);
    }

    int load(Iterable<ObjectNode> things) throws IOException, InterruptedException {
        findStanding();
        var count = 0;
        for (var thing : things) {
            var name = thing.path("kind").asText() + ":" + thing.path("name").asText();
            if (!ids.containsKey(name)) {
                make(name, thing);
                count++;
            }
        }
        return count;
    }

    private void findStanding() throws IOException, InterruptedException {
        var data = api.graphql(THERE, Map.of())
                .orRefuse("the search of the sample things")
                .path("data");
        for (var kind : data.properties()) {
            for (var node : kind.getValue().path("nodes")) {
                var name = node.path("name").asText();
                var id = node.path("id").asText();
                ids.put(kind.getKey() + ":" + name, id);
                if (!node.path("assessments").isEmpty()) {
                    ids.put("assessment:" + name, id);
                }
            }
        }
    }

    private void make(String name, ObjectNode thing) throws IOException, InterruptedException {
        var path = resolve(thing.path("path").asText());
        var answer = api.post(path, resolve(thing.path("body")), SampleData.key("thing", thing.toString()));
        if (answer.status() == CONFLICT) {
            return;
        }
        ids.put(name, answer.orRefuse(name).path("id").asText());
    }

    private JsonNode resolve(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> member.setValue(resolve(member.getValue())));
        }
        if (node instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                array.set(i, resolve(array.get(i)));
            }
        }
        return node instanceof TextNode text && text.asText().startsWith("@")
                ? TextNode.valueOf(resolve(text.asText()))
                : node;
    }

    private String resolve(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(reference -> Matcher.quoteReplacement(id(reference.group(1) + ":" + reference.group(2))));
    }

    private String id(String name) {
        var id = ids.get(name);
        if (id == null) {
            throw new CannotGoOn("the sample has no " + name);
        }
        return id;
    }
}
