package org.maillage.devstack.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.maillage.devstack.api.Api;

/**
 * What the sample places share beside themselves: digital solutions, hosts, needs, tools, resources. A line names others
 * as {@code @kind:name}; what is there already is left as it stands.
 */
final class SampleThings {
    private static final int CONFLICT = 409;
    private static final String THERE = """
            {
              solution: solutions(first: 100) { nodes { id name assessments { total } } }
              host: hosts(first: 100) { nodes { id name } }
              need: needs(filter: {status: [OPEN, ANSWERED, SETTLED]}, first: 100) { nodes { id name: title } }
              resource: resources(first: 100) { nodes { id name: title } }
            }""";

    private final Api api;
    private final References known;

    /** @param known the networks and places that the things name */
    SampleThings(Api api, References known) {
        this.api = api;
        this.known = known;
    }

    int load(Iterable<ObjectNode> things) throws IOException, InterruptedException {
        findStanding();
        var count = 0;
        for (var thing : things) {
            if (!known.has(thing.path("kind").asText(), thing.path("name").asText())) {
                make(thing);
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
                known.put(kind.getKey(), name, id);
                if (!node.path("assessments").isEmpty()) {
                    known.put("assessment", name, id);
                }
            }
        }
    }

    private void make(ObjectNode thing) throws IOException, InterruptedException {
        var name = thing.path("name").asText();
        var key = SampleData.key("thing", thing.toString());
        var path = known.resolve(thing.path("path").asText());
        var answer = api.post(path, known.resolve(thing.path("body")), key);
        if (answer.status() == CONFLICT) {
            return;
        }
        var id = answer.orRefuse(name).path("id").asText();
        known.put(thing.path("kind").asText(), name, id);
    }
}
