package org.maillage.directory.proposal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.maillage.directory.proposal.http.Assembly.anonymously;
import static org.maillage.directory.proposal.http.Assembly.proposal;
import static org.maillage.directory.proposal.http.Assembly.somebody;
import static org.maillage.directory.testing.Door.ADMINISTRATOR;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.made;
import static org.maillage.directory.testing.Door.place;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.directory.membership.RefusedPlaces;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.testing.AppendedChanges;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class VotesOverHttpTest {

    @Inject
    AppendedChanges changes;

    @Inject
    Deadlines deadlines;

    @Inject
    RefusedPlaces refused;

    @Test
    void three_places_vote_one_blocks_with_a_reason_and_the_proposal_falls() throws SQLException {
        var assembly = Assembly.of(3, 50);
        var asked = assembly.ask(somebody());
        String vote = asked.path("proposal.id");

        assembly.vote(0, vote, "FOR").then().statusCode(201).body("status", equalTo("OPEN"));
        assembly.vote(1, vote, "FOR").then().statusCode(201);
        assembly.vote(2, vote, "BLOCK")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"))
                .body("errors[0].code", equalTo("block-needs-reason"));
        assembly.vote(assembly.member(2), vote, Map.of("choice", "BLOCK", "reason", "Ce n’est pas un tiers-lieu."))
                .then()
                .statusCode(201)
                .body("status", equalTo("REJECTED"))
                .body("outcome", equalTo("blocked"))
                .body("votes.size()", equalTo(3));

        assembly.vote(0, vote, "FOR").then().statusCode(409).body("code", equalTo("proposal-closed"));
        assertThat(anonymously("places/" + asked.path("id"))).isEqualTo(404);
        assertThat(changes.typesOf(vote))
                .containsExactly("ProposalOpened", "VoteCast", "VoteCast", "VoteCast", "ProposalClosed");
    }

    @Test
    void a_merge_waits_for_the_networks_places_and_takes_effect_once_they_say_yes() throws SQLException {
        var assembly = Assembly.of(3, 50);
        var keep = assembly.member(0).place();
        var absorb = assembly.member(1).place();
        String vote = as(ADMINISTRATOR)
                .body(Map.of("absorb", absorb))
                .post(at("places/" + keep + "/merge"))
                .then()
                .statusCode(202)
                .body("kind", equalTo("DUPLICATE"))
                .extract()
                .path("id");
        assertThat(anonymously("places/" + absorb)).isEqualTo(200);

        assembly.vote(0, vote, "FOR").then().statusCode(201);
        assembly.vote(1, vote, "FOR").then().statusCode(201);
        assembly.vote(2, vote, "AGAINST").then().statusCode(201).body("status", equalTo("ADOPTED"));

        as(somebody())
                .redirects()
                .follow(false)
                .get(at("places/" + absorb))
                .then()
                .statusCode(308);
        assertThat(changes.typesOf(absorb)).endsWith("PlaceAbsorbed");
    }

    @Test
    void without_a_quorum_it_ends_NO_QUORUM_and_may_be_asked_again_once() throws SQLException {
        var assembly = Assembly.of(3, 67);
        var ada = somebody();
        var asked = assembly.ask(ada);
        String first = asked.path("proposal.id");
        assembly.vote(0, first, "FOR");
        assembly.vote(1, first, "FOR");

        deadlines.end(first);

        proposal(ada, first)
                .then()
                .body("quorum", equalTo(3))
                .body("status", equalTo("NO_QUORUM"))
                .body("outcome", equalTo("no-quorum"))
                .body("closedAt", notNullValue());
        as(assembly.member(0).steward())
                .post(at("proposals/" + first + "/again"))
                .then()
                .statusCode(403);
        String second = made(ada, "proposals/" + first + "/again", Map.of());
        as(ada).get(at("places/" + asked.path("id"))).then().body("proposalId", equalTo(second));
        deadlines.end(second);
        as(ada).post(at("proposals/" + second + "/again")).then().statusCode(409);
    }

    /** Acceptance line 16. */
    @Test
    void of_11_member_places_at_30_percent_four_must_speak_and_a_majority_lets_in() throws SQLException {
        var assembly = Assembly.of(11, 30);
        var asked = assembly.ask(somebody());
        String vote = asked.path("proposal.id");

        for (int i = 0; i < 3; i++) {
            assembly.vote(i, vote, "FOR").then().statusCode(201);
        }
        assembly.vote(3, vote, "AGAINST").then().body("quorum", equalTo(4)).body("electorate", equalTo(11));
        deadlines.end(vote);

        proposal(somebody(), vote).then().statusCode(200).body("status", equalTo("ADOPTED"));
        assertThat(anonymously("places/" + asked.path("id"))).isEqualTo(200);
        assertThat(changes.typesOf(asked.path("id"))).containsExactly("PlaceRegistered", "PlaceJoined");
    }

    /** Acceptance line 17. */
    @Test
    void two_stewards_of_a_place_have_one_voice_and_a_place_that_joined_later_has_none() {
        var assembly = Assembly.of(3, 100);
        var member = assembly.member(0);
        var second = somebody();
        grant(second, "PLACE_STEWARD", member.place());
        String vote = assembly.ask(somebody()).path("proposal.id");
        var later = somebody();
        var joined = place(later);
        changing(ADMINISTRATOR, 2)
                .body(Map.of("requiresValidation", false))
                .patch(at("networks/" + assembly.network()));
        as(later)
                .post(at("places/" + joined + "/networks/" + assembly.network()))
                .then()
                .statusCode(200);

        assembly.vote(member, vote, Map.of("choice", "FOR"));
        as(second)
                .body(Map.of("placeId", member.place(), "choice", "AGAINST"))
                .post(at("proposals/" + vote + "/votes"))
                .then()
                .statusCode(201)
                .body("votes.size()", equalTo(1))
                .body("votes[0].organisation", equalTo(member.place()))
                .body("votes[0].choice", equalTo("AGAINST"));

        as(later)
                .body(Map.of("placeId", joined, "choice", "FOR"))
                .post(at("proposals/" + vote + "/votes"))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-in-electorate"));
    }

    /** Acceptance line 29. */
    @Test
    void an_admin_who_adds_a_place_directly_gets_a_proposal_like_everyone() {
        var assembly = Assembly.of(2, 50);
        var admin = somebody();
        grant(admin, "NETWORK_ADMIN", assembly.network());
        var free = at("places/" + place(admin) + "/networks/" + assembly.network());

        for (var subject : List.of(admin, ADMINISTRATOR)) {
            assembly.ask(subject)
                    .then()
                    .statusCode(202)
                    .body("proposal.kind", equalTo("NEW_PLACE"))
                    .body("proposal.status", equalTo("OPEN"))
                    .body("networkIds", equalTo(List.of()));
        }
        as(admin).post(free).then().statusCode(202).body("kind", equalTo("JOIN_NETWORK"));
        as(admin).post(free).then().statusCode(409).body("code", equalTo("already-proposed"));
    }

    @Test
    void who_keeps_several_places_of_the_vote_says_for_which_one_she_speaks() {
        var assembly = Assembly.of(3, 50);
        var member = assembly.member(0);
        grant(member.steward(), "PLACE_STEWARD", assembly.member(1).place());
        String vote = assembly.ask(somebody()).path("proposal.id");

        assembly.vote(0, vote, "FOR").then().statusCode(422).body("errors[0].pointer", equalTo("/placeId"));
        assembly.vote(member, vote, voice(assembly.member(2)))
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        assembly.vote(member, vote, voice(assembly.member(1))).then().statusCode(201);
    }

    private static Map<String, Object> voice(Assembly.Member member) {
        return Map.of("choice", "FOR", "placeId", member.place());
    }

    @Test
    void a_refused_place_is_erased_after_90_days() throws SQLException {
        var assembly = Assembly.of(1, 50);
        var ada = somebody();
        var asked = assembly.ask(ada);
        String id = asked.path("id");
        var space = made(ada, "places/" + id + "/spaces", Map.of("name", "Salle", "kind", "OTHER"));

        assembly.vote(0, asked.path("proposal.id"), "AGAINST").then().body("outcome", equalTo("outvoted"));
        refused.erase(new PlaceId(UUID.fromString(id)));
        var kept = as(ada).get(at("places/" + id)).statusCode();
        deadlines.passSinceRefusal(id);
        refused.erase(new PlaceId(UUID.fromString(id)));

        assertThat(kept).isEqualTo(200);
        as(ada).get(at("places/" + id)).then().statusCode(404);
        as(ada).get(at("spaces/" + space)).then().statusCode(404);
        as(ada).get(at("grants?subject=me")).then().body("scope", equalTo(List.of()));
        assertThat(changes.typesOf(id)).endsWith("PlaceErased");
        assertThat(changes.of(id)).extracting(AppendedChanges.Appended::data).containsOnly("");
        assertThat(changes.of(asked.path("proposal.id")))
                .extracting(AppendedChanges.Appended::data)
                .containsOnly("");
    }

    @Test
    void its_author_alone_withdraws_a_proposal() {
        var assembly = Assembly.of(2, 50);
        var ada = somebody();
        String vote = assembly.ask(ada).path("proposal.id");
        var withdraw = at("proposals/" + vote + "/withdraw");

        as(assembly.member(0).steward()).post(withdraw).then().statusCode(403);
        as(ada).post(withdraw).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void an_admin_puts_a_convention_to_the_vote() throws SQLException {
        var assembly = Assembly.of(1, 50);
        var convention = UUID.randomUUID().toString();

        var vote = made(
                ADMINISTRATOR,
                "networks/" + assembly.network() + "/proposals",
                Map.of("kind", "CONVENTION", "subjectId", convention, "summary", "Rétrocession 2027"));
        assembly.vote(0, vote, "FOR").then().body("status", equalTo("ADOPTED"));

        proposal(somebody(), vote).then().body("subjectId", equalTo(convention));
        assertThat(changes.of(vote))
                .extracting(AppendedChanges.Appended::audience)
                .containsOnly("public");
    }
}
