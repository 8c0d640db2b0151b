package org.maillage.funding.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.funding.testing.Door.at;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.kernel.Money;
import org.maillage.kit.testing.Tokens;

/** The same command sent twice under one key: the same answer, and nothing moves again. */
@ApplicationScoped
class RealReplays {

    private static final String KEY = "Idempotency-Key";

    private final Figures figures;

    RealReplays(Figures figures) {
        this.figures = figures;
    }

    boolean contribute(RealFunding real, NaiveFunding model, NaiveLine line) {
        var answer = twice(real, model, "contributions", real.tree(line, 0));
        if (answer.statusCode() == 409) {
            return false;
        }
        assertThat(answer.statusCode()).isEqualTo(201);
        real.lines.put(line, new ContributionId(UUID.fromString(answer.path("id"))));
        real.gifts = gifts(answer);
        return true;
    }

    boolean refund(RealFunding real, NaiveFunding model, NaiveLine line, long amount) {
        var body = Map.of("amount", RealFunding.money(amount), "reason", "Not needed any more");
        var answer = twice(real, model, "contributions/" + real.id(line).value() + "/refunds", body);
        assertThat(answer.statusCode()).isIn(201, 409, 422);
        return answer.statusCode() == 201;
    }

    private Response twice(RealFunding real, NaiveFunding model, String path, Map<String, ?> body) {
        var key = UUID.randomUUID().toString();
        var first = send(real, key, path, body);
        var before = figures.kept(real, model);
        var second = send(real, key, path, body);
        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(figures.kept(real, model)).as("replayed").isEqualTo(before);
        if (first.statusCode() == 201) {
            assertThat(second.asString()).isEqualTo(first.asString());
            assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        }
        return first;
    }

    private static Response send(RealFunding real, String key, String path, Map<String, ?> body) {
        var token = Tokens.of(real.subject, "member");
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .header(KEY, key)
                .contentType("application/json")
                .body(body)
                .post(at(path));
    }

    private static List<String> gifts(Response answer) {
        List<String> amounts = answer.path("matches.amount.amount");
        List<String> limits = answer.path("matches.limit");
        var gifts = new ArrayList<String>();
        for (int i = 0; i < amounts.size(); i++) {
            gifts.add(Money.parse(amounts.get(i), "EUR").cents() + " " + limits.get(i));
        }
        return gifts;
    }
}
