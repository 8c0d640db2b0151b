package org.maillage.mobility;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.maillage.kit.testing.Contract;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class MobilityContractTest {

    @Test
    void the_open_api_is_the_committed_one() {
        Contract.ofOpenApi("mobility", "mobility-service");
    }
}
