package org.maillage.funding.contribution.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.contribution.Candidates;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.programme.ProgrammeStatus;
import org.maillage.kernel.Siren;

/** Reads columns, not things: what was read as a thing before its row is locked would have to be read again. */
@ApplicationScoped
class CandidateRows implements Candidates {

    private static final String SETTING = """
            select i.common_id, cast(i.currency as text) as currency, a.siren
            from improvement i left join aid_payee a on a.common_id = i.common_id where i.id = ?1
            """;
    private static final String ASKED = """
            select p.id, coalesce(f.public_money, false) as is_public
            from programme p left join funder f on f.id = p.funder_id
            where p.network_id = any (?1) and p.currency = ?2 and p.status = any (?3)
            """;
    private static final String[] STATUSES =
            ProgrammeStatus.ASKED.stream().map(Enum::name).toArray(String[]::new);

    private final EntityManager rows;

    CandidateRows(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Setting> settingOf(ImprovementId improvement) {
        List<?> found = rows.createNativeQuery(SETTING, Tuple.class)
                .setParameter(1, improvement.value())
                .getResultList();
        return found.stream().map(row -> setting((Tuple) row)).findFirst();
    }

    private static Setting setting(Tuple row) {
        return new Setting(
                new CommonId(row.get("common_id", UUID.class)),
                row.get("currency", String.class),
                Optional.ofNullable(row.get("siren", String.class)).map(Siren::new));
    }

    @Override
    public Map<UUID, Boolean> asked(Collection<UUID> networks, String currency) {
        List<?> found = rows.createNativeQuery(ASKED, Tuple.class)
                .setParameter(1, networks.toArray(UUID[]::new))
                .setParameter(2, currency)
                .setParameter(3, STATUSES)
                .getResultList();
        var asked = new HashMap<UUID, Boolean>();
        found.forEach(row -> {
            var programme = (Tuple) row;
            asked.put(programme.get("id", UUID.class), programme.get("is_public", Boolean.class));
        });
        return asked;
    }

    @Override
    public void fromOneSnapshot() {
        rows.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
    }
}
