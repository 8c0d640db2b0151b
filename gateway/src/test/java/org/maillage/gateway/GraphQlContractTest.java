package org.maillage.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.graphql.PrintedSchema;
import org.maillage.gateway.testing.ContractComparison;
import org.maillage.gateway.testing.GatewayStack;
import org.maillage.kit.testing.Contract;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class GraphQlContractTest {

    @Inject
    GraphQLSchema schema;

    @Test
    void serves_the_schema_that_was_committed() {
        Contract.at("graphql/gateway.graphql", "gateway").holds(PrintedSchema.of(schema));
    }

    @Test
    void says_nothing_otherwise_than_the_contract_says_it() throws IOException {
        assertThat(comparison().otherwise()).isEmpty();
    }

    @Test
    void what_is_not_served_yet_is_listed() throws IOException {
        Contract.at("graphql/not-yet-served.txt", "gateway")
                .holds(String.join("\n", comparison().notServed()) + "\n");
    }

    private ContractComparison comparison() throws IOException {
        var contract =
                Files.readString(Path.of(System.getProperty("project.root"), "contracts/graphql/contract.graphql"));
        return ContractComparison.of(
                new SchemaParser().parse(contract), new SchemaParser().parse(PrintedSchema.of(schema)));
    }
}
