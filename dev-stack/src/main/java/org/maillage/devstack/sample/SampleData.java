package org.maillage.devstack.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.maillage.devstack.CannotGoOn;
import org.maillage.devstack.Console;
import org.maillage.devstack.Settings;
import org.maillage.devstack.api.Api;
import org.maillage.devstack.api.ImportRun;
import org.maillage.devstack.api.Tokens;

/** Brings the sample things in through the public API; a second time changes nothing. */
public final class SampleData {
    private static final String SOURCE = "sample";
    private static final List<String> CALENDARS = List.of("perigord-01", "perigord-02", "drome-01", "reunion-01");
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final int POLL_MILLIS = 100;

    private final Clock clock = Clock.systemUTC();
    private final SampleFiles files = new SampleFiles(clock);
    private final Settings settings;
    private final Api api;
    private final Console console;

    public SampleData(Settings settings, Console console) throws IOException, InterruptedException {
        this.settings = settings;
        this.api = new Api(settings, new Tokens(settings).of("administrator"));
        this.console = console;
    }

    public void load() throws IOException, InterruptedException {
        var networks = networks();
        var places = 0L;
        for (var network : networks.entrySet()) {
            places += places(network.getKey(), network.getValue());
        }
        grants(networks);
        confirmations();
        awaitGateway();
        var things = new SampleThings(api, known(networks, SampleFiles.THINGS)).load(files.things());
        var events = calendars();
        console.say("  sample data: " + networks.size() + " networks and " + places + " places, " + things
                + " new things that they share, " + events + " new events");
    }

    /** The commons of the sample and the money put on them, each step by the person who takes it. */
    public void loadFunding() throws IOException, InterruptedException {
        var people = new SamplePeople(settings);
        var known = known(networks(), SampleFiles.FUNDING);
        var done = new SampleFunding(people, known, console).load(files.funding());
        console.say("  sample data of co-funding: " + done);
    }

    private Map<String, String> networks() throws IOException, InterruptedException {
        var networks = new LinkedHashMap<String, String>();
        for (var network : files.networks()) {
            var slug = network.path("slug").asText();
            networks.put(slug, network(slug, network));
        }
        return networks;
    }

    private String network(String slug, ObjectNode network) throws IOException, InterruptedException {
        var there = api.graphql("query($slug: String) { network(slug: $slug) { id } }", Map.of("slug", slug))
                .orRefuse("the search of network " + slug)
                .at("/data/network/id");
        if (there.isTextual()) {
            return there.asText();
        }
        return api.post("/api/directory/networks", network, key("network", slug))
                .orRefuse("network " + slug)
                .path("id")
                .asText();
    }

    private long places(String slug, String id) throws IOException, InterruptedException {
        var terms = new LinkedHashMap<String, String>();
        terms.put("profile", "maillage");
        terms.put("source", SOURCE);
        terms.put("networkId", id);
        var rows = BodyPublishers.ofString(files.places(slug), StandardCharsets.UTF_8);
        var report = new ImportRun(api, news -> {}).run(terms, rows);
        if (report.rejected() > 0) {
            throw new CannotGoOn("sample places of " + slug + " were rejected: " + report);
        }
        return report.rows();
    }

    private void grants(Map<String, String> networks) throws IOException, InterruptedException {
        for (var grant : files.grants()) {
            var body = new HashMap<String, String>();
            body.put("subject", grant.path("subject").asText());
            body.put("role", grant.path("role").asText());
            body.put(
                    "scope",
                    grant.has("network") ? networks.get(grant.path("network").asText()) : place(grant));
            var answer = api.post("/api/directory/grants", body, key("grant", grant.toString()));
            // 409: somebody gave it already.
            if (answer.status() != 409) {
                answer.orRefuse("the grant of " + grant.path("user").asText());
            }
        }
    }

    private String place(ObjectNode grant) throws IOException, InterruptedException {
        return placeId(grant.path("place").asText());
    }

    private String placeId(String externalId) throws IOException, InterruptedException {
        return api.get("/api/directory/places/by/" + SOURCE + "/" + externalId)
                .orRefuse("the search of place " + externalId)
                .path("id")
                .asText();
    }

    private void confirmations() throws IOException, InterruptedException {
        for (var externalId : files.confirmations()) {
            api.post("/api/directory/places/" + placeId(externalId) + "/confirm", Map.of(), key("confirm", externalId))
                    .orRefuse("the confirmation of " + externalId);
        }
    }

    private References known(Map<String, String> networks, String lines) throws IOException, InterruptedException {
        var known = new References(clock);
        networks.forEach((slug, id) -> known.put("network", slug, id));
        for (var externalId : files.namedPlaces(lines)) {
            known.put("place", externalId, placeId(externalId));
        }
        return known;
    }

    private int calendars() throws IOException, InterruptedException {
        var created = 0;
        for (var externalId : CALENDARS) {
            created += api.upload(
                            "/api/directory/calendars?placeId=" + placeId(externalId),
                            "text/calendar",
                            BodyPublishers.ofString(files.calendar(externalId), StandardCharsets.UTF_8))
                    .orRefuse("the calendar of " + externalId)
                    .path("created")
                    .asInt();
        }
        return created;
    }

    /** What was written last is searchable through the gateway when this returns. */
    private void awaitGateway() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE_NANOS;
        var query = "{ places(filter: {source: \"" + SOURCE + "\"}, first: 1) { totalCount } networks { id } }";
        var expected = expected();
        while (true) {
            var data = api.graphql(query, Map.of())
                    .orRefuse("the search of the sample places")
                    .path("data");
            if (data.at("/places/totalCount").asInt() >= expected) {
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new CannotGoOn("the gateway shows " + data + " and not the " + expected + " sample places");
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private int expected() throws IOException {
        var count = 0;
        for (var network : files.networks()) {
            count += (int) files.places(network.path("slug").asText()).lines().count();
        }
        return count;
    }

    static String key(String kind, String what) {
        return UUID.nameUUIDFromBytes(("sample " + kind + " " + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
