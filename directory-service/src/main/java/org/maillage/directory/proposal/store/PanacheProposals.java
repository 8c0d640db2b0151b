package org.maillage.directory.proposal.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.proposal.Proposal;
import org.maillage.directory.proposal.ProposalId;
import org.maillage.directory.proposal.ProposalKind;
import org.maillage.directory.proposal.ProposalStatus;
import org.maillage.directory.proposal.Proposals;

@ApplicationScoped
class PanacheProposals implements Proposals, PanacheRepositoryBase<Proposal, UUID> {

    private static final int MOST = 500;
    private static final String OF_NETWORK = "status in ?2 and (networkId = ?1 or (networkId is null and placeId in"
            + " (select p.id from Place p join p.networkIds n where n = ?1))) order by opensAt desc, id desc";
    private static final List<ProposalKind> ANSWERED = List.of(ProposalKind.CHANGE, ProposalKind.CLAIM);

    @Override
    public void add(Proposal proposal) {
        persist(proposal);
    }

    @Override
    public Optional<Proposal> byId(ProposalId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public Optional<Proposal> forChange(ProposalId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<PlaceId> placeOf(ProposalId id) {
        return getEntityManager()
                .createQuery("select p.placeId from Proposal p where p.id = ?1 and p.placeId is not null", UUID.class)
                .setParameter(1, id.value())
                .getResultStream()
                .findFirst()
                .map(PlaceId::new);
    }

    @Override
    public List<Proposal> of(NetworkId network, Collection<ProposalStatus> statuses) {
        return find(OF_NETWORK, network.value(), statuses).page(0, MOST).list();
    }

    @Override
    public List<Proposal> of(PlaceId place) {
        return list("placeId = ?1 order by opensAt desc, id desc", place.value());
    }

    @Override
    public List<Proposal> by(String subject) {
        return list("author = ?1 order by opensAt desc, id desc", subject);
    }

    @Override
    public List<ProposalId> over(Instant now, int most) {
        return getEntityManager()
                .createQuery(
                        "select p.id from Proposal p where p.status = ?1 and p.closesAt <= ?2 and p.kind not in ?3"
                                + " order by p.closesAt, p.id",
                        UUID.class)
                .setParameter(1, ProposalStatus.OPEN)
                .setParameter(2, now)
                .setParameter(3, ANSWERED)
                .setMaxResults(most)
                .getResultStream()
                .map(ProposalId::new)
                .toList();
    }
}
