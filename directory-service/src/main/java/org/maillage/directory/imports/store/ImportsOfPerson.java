package org.maillage.directory.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.directory.person.PersonalRecords;

/** The imports that a person has started. */
@ApplicationScoped
class ImportsOfPerson implements PersonalRecords {

    private static final String STARTED =
            "select id, source, profile, started_at from import_run where started_by = ? order by started_at";
    private static final String BY_NOBODY = "update import_run set started_by = '' where started_by = ?";

    private final Statements statements;

    ImportsOfPerson(Statements statements) {
        this.statements = statements;
    }

    private record Started(UUID id, String source, String profile, Instant startedAt) {}

    @Override
    public String member() {
        return "imports";
    }

    @Override
    public List<?> of(String subject) {
        return statements.list(
                STARTED,
                row -> new Started(
                        row.getObject("id", UUID.class),
                        row.getString("source"),
                        row.getString("profile"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant()),
                subject);
    }

    @Override
    public void erase(String subject) {
        statements.run(BY_NOBODY, subject);
    }
}
