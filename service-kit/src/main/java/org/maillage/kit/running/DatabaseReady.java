package org.maillage.kit.running;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

@Readiness
class DatabaseReady implements HealthCheck {

    private static final int PATIENCE_SECONDS = 2;

    private final AgroalDataSource dataSource;
    private final String url;

    DatabaseReady(AgroalDataSource dataSource, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.dataSource = dataSource;
        this.url = url;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("postgresql").withData("url", url);
        try (var connection = dataSource.getConnection()) {
            return answer.status(connection.isValid(PATIENCE_SECONDS)).build();
        } catch (SQLException e) {
            return answer.down()
                    .withData("missing", "PostgreSQL does not answer: " + e.getMessage())
                    .build();
        }
    }
}
