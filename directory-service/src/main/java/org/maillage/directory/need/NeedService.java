package org.maillage.directory.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.network.NetworkDirectory;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.Places;
import org.maillage.directory.sheet.Writer;
import org.maillage.directory.solution.Solutions;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** What people do with needs. */
@ApplicationScoped
@Transactional
public class NeedService {

    /** How long a need waits for its first answer. */
    static final Duration PATIENCE = Duration.ofDays(180);

    private static final int EXPIRED_AT_ONCE = 100;

    private final Needs needs;
    private final NeedReader reader;
    private final NeedAuthority authority;
    private final NeedPublisher publisher;
    private final Places places;
    private final NetworkDirectory networks;
    private final Solutions solutions;
    private final Ids ids;
    private final Clock clock;

    NeedService(
            Needs needs,
            NeedReader reader,
            NeedAuthority authority,
            NeedPublisher publisher,
            Places places,
            NetworkDirectory networks,
            Solutions solutions,
            Ids ids,
            Clock clock) {
        this.needs = needs;
        this.reader = reader;
        this.authority = authority;
        this.publisher = publisher;
        this.places = places;
        this.networks = networks;
        this.solutions = solutions;
        this.ids = ids;
        this.clock = clock;
    }

    public NeedState voice(Map<String, @Nullable Object> tree) {
        authority.requireSubject();
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var owner = reader.owner(members);
        var place = owner.flatMap(NeedOwner::placeId).flatMap(places::forChange);
        owner.ifPresent(o -> requireKnown(o, place, members));
        var patch = reader.read(members);
        faults.refuseIfAny();

        var writer = place.map(authority::keeperOf).orElseGet(() -> authority.keeperOf(owner.orElseThrow()));
        place.ifPresent(Place::requireNotClosed);
        var need = Need.voice(new NeedId(ids.next()), owner.orElseThrow(), patch, writer);
        need.sheet().solution().ifPresent(solution -> need.serve(firstNeedOf(solution)));
        needs.add(need);
        return publisher.publish(need, place);
    }

    /** By anyone signed in. */
    public NeedState answer(NeedId id, Map<String, @Nullable Object> tree) {
        var writer = authority.member();
        var need = forChange(id);
        var faults = Faults.strict();
        var answer = reader.answer(Members.whole(tree, faults), clock.instant());
        faults.refuseIfAny();
        need.answer(answer.orElseThrow(), writer);
        return publisher.publish(need);
    }

    public NeedState settle(NeedId id, LongConsumer versionCheck) {
        return end(id, versionCheck, Need::settle);
    }

    public NeedState withdraw(NeedId id, LongConsumer versionCheck) {
        return end(id, versionCheck, Need::withdraw);
    }

    /** Ends needs that nobody answered in time; how many, at most a hundred. */
    public int expireUnanswered() {
        var late = needs.unanswered(clock.instant().minus(PATIENCE), EXPIRED_AT_ONCE);
        for (var id : late) {
            needs.forChange(id).filter(need -> need.expire(authority.service())).ifPresent(publisher::publish);
        }
        return late.size();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public NeedState byId(NeedId id) {
        return needs.byId(id).filter(authority::sees).map(publisher::state).orElseThrow(() -> Refusal.notFound("need"));
    }

    private NeedState end(NeedId id, LongConsumer versionCheck, BiConsumer<Need, Writer> how) {
        authority.requireSubject();
        var need = forChange(id);
        var writer = authority.keeperOf(need.owner());
        versionCheck.accept(need.version());
        how.accept(need, writer);
        return publisher.publish(need);
    }

    private void requireKnown(NeedOwner owner, Optional<Place> place, Members members) {
        if (owner.placeId().isPresent() && place.isEmpty()) {
            members.spot("placeId").fault("unknown-place", "There is no such place.");
        }
        owner.networkId()
                .map(NetworkId::value)
                .filter(network -> networks.existing(Set.of(network)).isEmpty())
                .ifPresent(network -> members.spot("networkId").fault("unknown-network", "There is no such network."));
    }

    private Optional<String> firstNeedOf(UUID solution) {
        return solutions.byIds(Set.of(solution)).stream()
                .flatMap(s -> s.sheet().needs().stream())
                .findFirst();
    }

    private Need forChange(NeedId id) {
        return needs.forChange(id).filter(authority::sees).orElseThrow(() -> Refusal.notFound("need"));
    }
}
