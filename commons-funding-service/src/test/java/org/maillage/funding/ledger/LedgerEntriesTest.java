package org.maillage.funding.ledger;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Scene;
import org.maillage.kernel.Money;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class LedgerEntriesTest {

    @Inject
    Ledger ledger;

    @Inject
    Scene scene;

    private final UUID programme = UUID.randomUUID();
    private final Account funder = Account.funder(UUID.randomUUID());

    @Test
    void an_admin_reads_the_accounts_of_the_network_page_by_page() {
        var network = scene.network("Des comptes");
        var available = Account.available(programme, network);
        for (int i = 1; i <= 3; i++) {
            post(available, i * 100);
        }
        var admin = scene.admin(network);

        var next = entries(admin, available.name(), "2", null)
                .statusCode(200)
                .body("items", hasSize(2))
                .body("totalCount", equalTo(3))
                .body("items[0].amount.amount", equalTo("1.00"))
                .body("items[0].account", equalTo(available.name()))
                .body("items[0].description", endsWith(programme.toString()))
                .extract()
                .path("next")
                .toString();
        entries(admin, available.name(), "2", next)
                .body("items.amount.amount", equalTo(List.of("3.00")))
                .body("next", nullValue());
    }

    @Test
    void no_account_of_one_network_is_read_from_another() {
        var network = scene.network("Un réseau");
        var available = Account.available(programme, network);
        post(available, 100);

        entries(scene.admin(scene.network("Un autre")), available.name(), "2", null)
                .statusCode(403);
        entries(scene.administrator(), available.name(), "2", null).statusCode(200);
        entries(scene.admin(network), funder.name(), "2", null).statusCode(403);
        entries(scene.agent(funder.owner().orElseThrow()), funder.name(), "2", null)
                .statusCode(200);
        entries(scene.admin(network), "programme:unknown:available", "2", null).statusCode(404);
        given().queryParam("account", available.name())
                .get("/api/funding/ledger/entries")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(scene.admin(network))
                .get("/api/funding/ledger/entries")
                .then()
                .statusCode(422);
    }

    private static ValidatableResponse entries(String token, String account, String first, @Nullable String after) {
        var asked = given().auth().oauth2(token).queryParam("account", account).queryParam("first", first);
        return (after == null ? asked : asked.queryParam("after", after))
                .get("/api/funding/ledger/entries")
                .then();
    }

    private void post(Account available, long cents) {
        var journal = Journal.of("approve", programme, "someone").move(funder, available, Money.euros(cents));
        QuarkusTransaction.requiringNew().run(() -> ledger.post(journal));
    }
}
