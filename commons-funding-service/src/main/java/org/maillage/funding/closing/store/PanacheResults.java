package org.maillage.funding.closing.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.closing.ProgrammeResult;
import org.maillage.funding.closing.Results;
import org.maillage.funding.programme.ProgrammeId;

@ApplicationScoped
class PanacheResults implements Results, PanacheRepositoryBase<ProgrammeResult, UUID> {

    @Override
    public void add(ProgrammeResult result) {
        persist(result);
    }

    @Override
    public Optional<ProgrammeResult> of(ProgrammeId programme) {
        return findByIdOptional(programme.value());
    }
}
