package org.maillage.devstack.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.maillage.devstack.CannotGoOn;

/** One import, from the upload to its last row. */
public final class ImportRun {
    private static final String IMPORTS = "/api/directory/imports";
    private static final int POLL_MILLIS = 250;
    private static final int POLLS_BETWEEN_NEWS = 4;

    private final Api api;
    private final Consumer<String> progress;

    public ImportRun(Api api, Consumer<String> progress) {
        this.api = api;
        this.progress = progress;
    }

    /** Sends the rows and waits for the end; a refusal is a {@link CannotGoOn}. */
    public Report run(Map<String, String> terms, BodyPublisher rows) throws IOException, InterruptedException {
        var accepted = api.upload(IMPORTS + "?" + query(terms), rows).orRefuse("the import");
        var path = IMPORTS + "/" + accepted.path("id").asText();
        for (var poll = 1; ; poll++) {
            var state = api.get(path).orRefuse("a look at the import");
            if (!state.path("status").asText().equals("RUNNING")) {
                return report(state);
            }
            if (poll % POLLS_BETWEEN_NEWS == 0) {
                progress.accept(news(state));
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private static String query(Map<String, String> terms) {
        return terms.entrySet().stream()
                .map(term -> term.getKey() + "=" + URLEncoder.encode(term.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String news(JsonNode state) {
        var total = state.path("bytesTotal").asLong();
        var percent = total == 0 ? "" : " (" + 100 * state.path("bytesRead").asLong() / total + " %)";
        return "  " + state.path("rowsRead").asLong() + " rows read" + percent;
    }

    private static Report report(JsonNode state) {
        if (!state.path("status").asText().equals("DONE")) {
            var refusal = state.path("refusal");
            var why = refusal.isMissingNode() ? state.path("status").asText() : refusal.toString();
            throw new CannotGoOn("the import did not run to its end: " + why);
        }
        return new Report(
                state.path("rows").asLong(),
                state.path("created").asLong(),
                state.path("updated").asLong(),
                state.path("unchanged").asLong(),
                state.path("rejected").asLong(),
                state.path("warnings").asLong());
    }

    /** How the rows ended. */
    public record Report(long rows, long created, long updated, long unchanged, long rejected, long warnings) {
        @Override
        public String toString() {
            return "rows=" + rows + " created=" + created + " updated=" + updated + " unchanged=" + unchanged
                    + " rejected=" + rejected + " warnings=" + warnings;
        }
    }
}
