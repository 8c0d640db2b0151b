package org.maillage.directory.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.maillage.directory.imports.profile.ProfileText;
import org.maillage.directory.imports.profile.UploadedProfiles;
import org.maillage.kernel.Refusal;

@ApplicationScoped
class StoredProfiles implements UploadedProfiles {

    private static final String SELECT = "select name, yaml, version, author from import_profile";

    private final Statements statements;

    StoredProfiles(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<ProfileText> byName(String name) {
        return statements.one(SELECT + " where name = ?", StoredProfiles::profile, name);
    }

    @Override
    public Optional<ProfileText> forChange(String name) {
        return statements.one(SELECT + " where name = ? for update", StoredProfiles::profile, name);
    }

    @Override
    public List<ProfileText> all() {
        return statements.list(SELECT + " order by name", StoredProfiles::profile);
    }

    @Override
    public void add(ProfileText profile, Instant at) {
        int added = statements.run(
                "insert into import_profile (name, yaml, version, author, updated_at) values (?, ?, ?, ?, ?) "
                        + "on conflict do nothing",
                profile.name(),
                profile.yaml(),
                profile.version(),
                profile.author().orElseThrow(),
                at.atOffset(ZoneOffset.UTC));
        if (added == 0) {
            throw Refusal.staleVersion(1);
        }
    }

    @Override
    public void replace(ProfileText profile, Instant at) {
        statements.run(
                "update import_profile set yaml = ?, version = ?, updated_at = ? where name = ?",
                profile.yaml(),
                profile.version(),
                at.atOffset(ZoneOffset.UTC),
                profile.name());
    }

    @Override
    public boolean isInUse(String name) {
        return statements
                .one("select 1 from import_run where profile = ? and status = 'RUNNING' limit 1", row -> true, name)
                .isPresent();
    }

    private static ProfileText profile(ResultSet row) throws SQLException {
        return new ProfileText(
                row.getString("name"),
                row.getString("yaml"),
                ProfileText.Kept.UPLOADED,
                row.getLong("version"),
                Optional.of(row.getString("author")));
    }
}
