package org.maillage.kit.sample;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.maillage.kit.testing.TestPostgres;

/** The kit's own tables in a database of one test, without a service around them. */
public final class KitDatabase {

    private KitDatabase() {}

    /** An empty, migrated database, as the service's app role sees it. */
    public static DataSource empty(String name) {
        TestPostgres.makeDatabase(name);
        Flyway.configure()
                .dataSource(as(name, name + "_owner"))
                .locations("classpath:db/kit")
                .placeholders(Map.of("app_role", name + "_app"))
                .load()
                .migrate();
        return as(name, name + "_app");
    }

    private static DataSource as(String database, String role) {
        var settings = new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(40)
                .connectionFactoryConfiguration(factory -> factory.jdbcUrl(TestPostgres.url(database))
                        .principal(new NamePrincipal(role))
                        .credential(new SimplePassword(role))));
        try {
            return AgroalDataSource.from(settings);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
