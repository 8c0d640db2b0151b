package org.maillage.gateway.solution;

import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.owner.Asked;
import org.maillage.gateway.owner.Directory;
import org.maillage.gateway.owner.ReadYourWrites;
import org.maillage.gateway.owner.Reply;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.solution.Solution;

@GraphQLApi
public class SolutionMutations {

    private final Directory directory;
    private final DirectorySolutions owner;
    private final Asked asked;
    private final ReadYourWrites writes;
    private final Readings readings;

    @Inject
    public SolutionMutations(
            Directory directory,
            @RestClient DirectorySolutions owner,
            Asked asked,
            ReadYourWrites writes,
            Readings readings) {
        this.directory = directory;
        this.owner = owner;
        this.asked = asked;
        this.writes = writes;
        this.readings = readings;
    }

    @Mutation("publishSolution")
    @NonNull @Description("[network admin]")
    public SolutionView publishSolution(@Name("input") @NonNull SolutionInput input) {
        return seen(directory.change(() -> owner.publish(asked.idempotencyKey(), asked.json(asked.input()))));
    }

    @Mutation("updateSolution")
    @NonNull @Description("[network admin] A member left out stays as it was, null empties it.")
    public SolutionView updateSolution(
            @Name("id") @Id @NonNull String id,
            @Name("version") int version,
            @Name("input") @NonNull SolutionInput input) {
        var solution = Ids.required(id, "/id");
        return seen(directory.change(() -> owner.update(solution, Asked.etag(version), asked.json(asked.input()))));
    }

    @Mutation("assessSolution")
    @NonNull @Description("[network admin] By the present criteria of the network, in the place of what it found before.")
    public SolutionView assessSolution(
            @Name("solutionId") @Id @NonNull String solutionId, @Name("input") @NonNull AssessmentInput input) {
        var solution = Ids.required(solutionId, "/solutionId");
        return seen(directory.change(() -> owner.assess(solution, asked.idempotencyKey(), asked.json(asked.input()))));
    }

    private SolutionView seen(Reply reply) {
        return SolutionView.of(writes.seen(Solution.class, EntityKind.SOLUTION, reply), readings.now());
    }
}
