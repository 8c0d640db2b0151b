package org.maillage.funding.statement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.testing.Scene;
import org.maillage.kernel.Money;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class StatementsTest {

    @Inject
    Ledger ledger;

    @Inject
    Scene scene;

    private final UUID network = UUID.randomUUID();
    private final UUID place = UUID.randomUUID();
    private final UUID funder = UUID.randomUUID();
    private final Account account = Account.funder(funder);

    @Test
    void the_statement_of_a_funder_goes_from_its_opening_to_its_closing_to_the_cent() {
        scene.execute(
                "insert into funder (id, version, origin, created_at, updated_at, name, kind, public_money)"
                        + " values (?, 1, 'test', now(), now(), 'Une région', 'REGION', true)",
                funder);
        post(Account.world("TRANSFER"), account, 1_000_00);
        post(account, Account.granted(UUID.randomUUID(), funder, network), 333_34);

        statement("funders", funder, scene.agent(funder))
                .body("accounts[0].account", equalTo("funder:" + funder))
                .body("accounts[0].opening.amount", equalTo("0.00"))
                .body("accounts[0].movements.amount.amount", contains("1000.00", "-333.34"))
                .body("accounts[0].closing.amount", equalTo("666.66"))
                .body("accounts[1].kind", equalTo("GRANTED"));
        given().auth()
                .oauth2(scene.agent(funder))
                .queryParam("from", "2999-01-01")
                .queryParam("to", "2999-01-31")
                .get("/api/funding/statements/funders/" + funder)
                .then()
                .body("accounts[0].opening.amount", equalTo("666.66"))
                .body("accounts[0].movements", hasSize(0))
                .body("accounts[0].closing.amount", equalTo("666.66"));
    }

    @Test
    void who_is_not_of_a_funder_sees_totals_and_not_what_is_still_to_be_transferred() {
        scene.execute(
                "insert into funder (id, version, origin, created_at, updated_at, name, kind, public_money)"
                        + " values (?, 1, 'test', now(), now(), 'Une fondation', 'FOUNDATION', false)",
                funder);
        post(account, Account.granted(UUID.randomUUID(), funder, network), 333_34);

        given().get("/api/funding/statements/funders/" + funder)
                .then()
                .statusCode(200)
                .body("accounts.kind", contains("GRANTED"))
                .body("accounts[0].closing.amount", equalTo("333.34"))
                .body("accounts[0].movements", nullValue())
                .body("to", nullValue());
    }

    @Test
    void the_account_of_a_place_is_for_its_stewards() {
        var known = scene.place("75", network);
        post(Account.place(known), Account.promised(UUID.randomUUID(), network), 50_00);

        statement("places", known, scene.steward(known))
                .body("accounts[0].closing.amount", equalTo("-50.00"))
                .body("accounts[0].movements[0].operation", equalTo("test"));
        statement("places", known, scene.admin(network)).body("accounts", hasSize(0));
    }

    @Test
    void a_thing_that_is_not_there_has_no_statement() {
        given().get("/api/funding/statements/places/" + place).then().statusCode(404);
        given().get("/api/funding/statements/improvements/" + place).then().statusCode(404);
        given().queryParam("from", "yesterday")
                .get("/api/funding/statements/funders/" + funder)
                .then()
                .statusCode(422);
    }

    private static ValidatableResponse statement(String of, UUID id, String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/funding/statements/" + of + "/" + id)
                .then()
                .statusCode(200);
    }

    private void post(Account from, Account to, long cents) {
        var journal = Journal.of("test", funder, "someone").move(from, to, Money.euros(cents));
        QuarkusTransaction.requiringNew().run(() -> ledger.post(journal));
    }
}
