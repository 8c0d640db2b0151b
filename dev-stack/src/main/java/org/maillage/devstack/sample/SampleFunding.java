package org.maillage.devstack.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.maillage.devstack.CannotGoOn;
import org.maillage.devstack.Console;
import org.maillage.devstack.api.Api;

/**
 * Commons, who uses them and who pays for what: each line is one request of one person. What was done before is answered
 * as it was, by its key, or stands already.
 */
final class SampleFunding {
    private static final int CONFLICT = 409;
    private static final int FORBIDDEN = 403;
    /** A place, a network or a grant that another service has not heard of yet. */
    private static final Set<String> NOT_YET_HEARD = Set.of("unknown-place", "unknown-network");

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final int POLL_MILLIS = 100;
    private static final int STEPS_BETWEEN_NEWS = 40;

    private final SamplePeople people;
    private final References known;
    private final Console console;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    SampleFunding(SamplePeople people, References known, Console console) {
        this.people = people;
        this.known = known;
        this.console = console;
    }

    /** How much of what was done. */
    String load(List<ObjectNode> steps) throws IOException, InterruptedException {
        var done = 0;
        for (var step : steps) {
            take(step);
            done++;
            if (done % STEPS_BETWEEN_NEWS == 0) {
                console.say("  co-funding: " + done + " of " + steps.size() + " steps");
            }
        }
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }

    private void take(ObjectNode step) throws IOException, InterruptedException {
        var kind = step.path("kind").asText();
        var answer = awaited(step);
        if (answer.status() != CONFLICT) {
            var id = answer.orRefuse(
                            step.path("as").asText() + ": " + step.path("path").asText())
                    .path("id");
            known.put(kind, step.path("name").asText(), id.asText());
            counts.merge(kind, 1, Integer::sum);
        }
    }

    private Api.Answer awaited(ObjectNode step) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE_NANOS;
        var key = SampleData.key("funding", step.toString());
        var body = known.resolve(step.path("body").deepCopy());
        while (true) {
            var answer = once(step, body, key);
            if (!isTooEarly(answer)) {
                return answer;
            }
            if (System.nanoTime() > deadline) {
                throw new CannotGoOn(step.path("path").asText() + " is still refused: " + answer.reason());
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private Api.Answer once(ObjectNode step, Object body, String key) throws IOException, InterruptedException {
        var door = people.as(step.path("as").asText());
        var path = known.resolve(step.path("path").asText());
        return step.path("method").asText("POST").equals("PUT") ? door.put(path, body) : door.post(path, body, key);
    }

    private static boolean isTooEarly(Api.Answer answer) throws IOException {
        return answer.status() == FORBIDDEN
                || answer.status() == CONFLICT
                        && NOT_YET_HEARD.contains(answer.json().path("code").asText());
    }
}
