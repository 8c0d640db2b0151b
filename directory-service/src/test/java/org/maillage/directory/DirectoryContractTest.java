package org.maillage.directory;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.maillage.kit.testing.Contract;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class DirectoryContractTest {

    @Test
    void the_openapi_is_the_one_committed() {
        Contract.ofOpenApi("directory", "directory-service");
    }
}
