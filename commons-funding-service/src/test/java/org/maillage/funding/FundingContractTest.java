package org.maillage.funding;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.maillage.kit.testing.Contract;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class FundingContractTest {

    @Test
    void the_open_api_is_the_committed_one() {
        Contract.ofOpenApi("funding", "commons-funding-service");
    }
}
