package org.maillage.kit.feed;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.kernel.Change;
import org.maillage.kit.changelog.ChangeLog;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class FeedTest {

    private static final String BASE = "http://localhost:8080";

    @Inject
    ChangeLog changeLog;

    @Inject
    AgroalDataSource dataSource;

    private final UUID id = UUID.randomUUID();
    private final UUID network = UUID.randomUUID();

    @Test
    void the_last_page_is_empty_and_its_next_is_its_own_address() {
        long end = end("thing");

        given().get("/feeds/thing?afterChangeNumber=" + end)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "public, max-age=8")
                .body("items.size()", equalTo(0))
                .body("next", equalTo(BASE + "/feeds/thing?afterChangeNumber=" + end))
                .body("license", equalTo("https://www.etalab.gouv.fr/licence-ouverte-open-licence"))
                .body("version", equalTo("1.1"));
    }

    @Test
    void a_page_with_items_names_the_last_one_and_may_be_kept_for_an_hour() {
        publish(1, "24", "75");

        var answer = given().get("/feeds/thing?afterChangeNumber=" + (positionOf(id) - 1));

        answer.then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=3600")
                .header("Link", containsString("rel=\"describedby\""))
                .body("items[0].state", equalTo("updated"))
                .body("items[0].kind", equalTo("thing"))
                .body("items[0].id", equalTo(id.toString()))
                .body("items[0].data.id", equalTo(id.toString()))
                .body("items[0].data.version", equalTo(1));
        List<Integer> modified = answer.jsonPath().getList("items.modified");
        assertThat(answer.jsonPath().getString("next"))
                .isEqualTo(BASE + "/feeds/thing?afterChangeNumber=" + modified.get(modified.size() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=10", "page=2", "afterChangeNumber=1&limit=10", "afterTimestamp=3"})
    void an_unknown_parameter_is_refused(String query) {
        given().get("/feeds/thing?" + query).then().statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "", "9007199254740992", "99999999999999999999", "1.5"})
    void a_change_number_is_a_whole_number_below_two_to_the_53(String number) {
        given().get("/feeds/thing?afterChangeNumber=" + number)
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-request"));
        given().get("/feeds/thing?afterChangeNumber=9007199254740991").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "nothing", "thing/regions/x", "thing/planets/75", "thing/networks/75", "%00"})
    void what_is_no_public_feed_does_not_exist(String feed) {
        given().urlEncodingEnabled(false)
                .get("/feeds/" + feed)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void each_id_is_in_a_feed_once_and_a_change_moves_it_to_the_end() {
        publish(1, "24", "75");
        publish(2, "24", "75");

        var items = itemsOf("/feeds/thing", id);

        assertThat(items).hasSize(1);
        assertThat(items.get(0)).containsEntry("state", "updated");
        assertThat(((Map<?, ?>) items.get(0).getOrDefault("data", Map.of())).get("version"))
                .isEqualTo(2);
    }

    @Test
    void a_deleted_item_has_no_data_at_all() {
        publish(1, "24", "75");
        delete(2);

        var items = itemsOf("/feeds/thing", id);

        assertThat(items).hasSize(1);
        assertThat(items.get(0)).containsEntry("state", "deleted").doesNotContainKey("data");
    }

    @Test
    void sync_3_a_place_that_moves_is_deleted_where_it_was_and_updated_where_it_is() {
        publish(1, "24", "75");
        publish(2, "33", "75");

        assertThat(stateOf("/feeds/thing/departments/24")).containsExactly("deleted");
        assertThat(stateOf("/feeds/thing/departments/33")).containsExactly("updated");
        assertThat(stateOf("/feeds/thing/regions/75")).containsExactly("updated");
        assertThat(stateOf("/feeds/thing/networks/" + network)).containsExactly("updated");
        assertThat(stateOf("/feeds/thing")).containsExactly("updated");
    }

    @Test
    void what_leaves_a_scope_and_comes_back_is_updated_at_a_new_position() {
        publish(1, "24", "75");
        publish(2, "33", "75");
        publish(3, "24", "75");

        assertThat(stateOf("/feeds/thing/departments/24")).containsExactly("updated");
        assertThat(stateOf("/feeds/thing/departments/33")).containsExactly("deleted");
    }

    @Test
    void what_is_not_public_never_enters_and_what_ceases_to_be_is_deleted() {
        append(1, Change.Audience.PRIVATE, "24", "75");
        assertThat(stateOf("/feeds/thing")).isEmpty();

        append(2, Change.Audience.PUBLIC, "24", "75");
        append(3, Change.Audience.NETWORK, "24", "75");

        assertThat(stateOf("/feeds/thing")).containsExactly("deleted");
        assertThat(stateOf("/feeds/thing/departments/24")).containsExactly("deleted");
    }

    @Test
    void sync_5_a_deletion_stays_ninety_days() throws Exception {
        publish(1, "24", "75");
        delete(2);
        long before = positionOf(id) - 1;

        assertThat(later(Duration.ofDays(89))
                        .after(before, "thing", FeedScope.ALL)
                        .items())
                .isNotEmpty();
        assertThat(later(Duration.ofDays(91))
                        .after(before, "thing", FeedScope.ALL)
                        .items())
                .noneMatch(item -> item.id().equals(id.toString()));
    }

    @Test
    void a_reader_that_stores_only_next_ends_with_every_live_thing() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 1200; i++) {
                var one = UUID.randomUUID();
                changeLog.append(Change.updated("network", one, 1, "Made", Change.Audience.PUBLIC, Map.of("id", one)));
            }
        });
        await().atMost(20, SECONDS).until(this::allFollowed);

        var ids = new ArrayList<String>();
        int pages = 0;
        var next = "/feeds/network?afterChangeNumber=0";
        for (boolean last = false; !last; pages++) {
            var page = given().get(next).jsonPath();
            ids.addAll(page.getList("items.id"));
            last = page.getList("items").isEmpty();
            next = page.getString("next").substring(BASE.length());
        }

        assertThat(pages).isEqualTo(4);
        assertThat(ids).hasSize(1200);
        assertThat(new HashSet<>(ids)).hasSize(1200);
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again() {
        publish(1, "24", "75");
        var page = "/feeds/thing?afterChangeNumber=" + (positionOf(id) - 1);
        var tag = given().get(page).header("ETag");

        given().header("If-None-Match", tag).get(page).then().statusCode(304).header("ETag", tag);
        given().header("Accept-Encoding", "gzip").get(page).then().header("Content-Encoding", "gzip");
    }

    @Test
    void the_feeds_are_listed_as_a_data_catalog() {
        given().get("/feeds")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@type'", equalTo("DataCatalog"))
                .body(
                        "dataset.distribution.contentUrl.flatten()",
                        hasItems(BASE + "/feeds/thing", BASE + "/feeds/network"));
    }

    private void publish(long version, String department, String region) {
        append(version, Change.Audience.PUBLIC, department, region);
    }

    private void append(long version, Change.Audience audience, String department, String region) {
        var state = Map.of(
                "id",
                id,
                "version",
                version,
                "networkIds",
                List.of(network),
                "territory",
                Map.of("department", department, "region", region));
        QuarkusTransaction.requiringNew()
                .run(() -> changeLog.append(Change.updated("thing", id, version, "ThingChanged", audience, state)));
        await().atMost(10, SECONDS).until(this::allFollowed);
    }

    private void delete(long version) {
        QuarkusTransaction.requiringNew()
                .run(() -> changeLog.append(
                        Change.deleted("thing", id, version, "ThingRemoved", Change.Audience.PUBLIC, "error")));
        await().atMost(10, SECONDS).until(this::allFollowed);
    }

    private List<String> stateOf(String feed) {
        return itemsOf(feed, id).stream()
                .map(item -> String.valueOf(item.get("state")))
                .toList();
    }

    private static List<Map<String, Object>> itemsOf(String feed, UUID id) {
        JsonPath page = given().get(feed).then().statusCode(200).extract().jsonPath();
        List<Map<String, Object>> items = page.getList("items");
        return items.stream()
                .filter(item -> id.toString().equals(item.get("id")))
                .map(HashMap::new)
                .<Map<String, Object>>map(item -> item)
                .toList();
    }

    private static long end(String kind) {
        List<Integer> modified = given().get("/feeds/" + kind).jsonPath().getList("items.modified");
        return modified.isEmpty() ? 0 : modified.get(modified.size() - 1);
    }

    private FeedPages later(Duration later) {
        return new FeedPages(dataSource, Clock.offset(Clock.systemUTC(), later));
    }

    private long positionOf(UUID aggregate) {
        return number("select max(position) from change_log where aggregate_id = '" + aggregate + "'");
    }

    private boolean allFollowed() {
        return number("select count(*) from change_log where position is null") == 0
                && number("select last_position - position from change_log_head, change_log_cursor"
                                + " where reader = 'feed'")
                        == 0;
    }

    private long number(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
