package org.maillage.gateway.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.gateway.readmodel.Fiction.deleted;
import static org.maillage.gateway.readmodel.Fiction.idOf;
import static org.maillage.gateway.readmodel.Fiction.place;
import static org.maillage.gateway.readmodel.Fiction.space;
import static org.maillage.gateway.readmodel.FundingFiction.common;
import static org.maillage.gateway.readmodel.FundingFiction.improvement;
import static org.maillage.gateway.readmodel.FundingFiction.usage;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.PublicChange;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.Scope;
import org.maillage.kernel.Refusal;

class BroadcastTest {

    private static final int PATIENCE = 8;
    private static final UUID NETWORK = idOf("network");

    private final ReadModel model = new ReadModel();
    private final Broadcast broadcast = new Broadcast(PATIENCE, Runnable::run);

    private void happens(PublicChange change) {
        model.apply(change).ifPresent(broadcast::tell);
    }

    private AssertSubscriber<ChangeNotice> subscribe(ChangeFilter filter) {
        return broadcast.changes(filter).subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
    }

    @Test
    void tells_each_change_once_in_order() {
        var subscriber = subscribe(ChangeFilter.everything());

        IntStream.rangeClosed(1, 100)
                .forEach(version -> happens(place("Le Loft").version(version).placeChange()));
        happens(place("Le Loft").version(50).placeChange());

        assertThat(subscriber.getItems())
                .extracting(ChangeNotice::version)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 100).asLongStream().boxed().toList());
        assertThat(subscriber.getItems().get(0).position()).asString().startsWith("directory:");
    }

    @Test
    void tells_of_the_kinds_asked_for() {
        var subscriber = subscribe(new ChangeFilter(Set.of("space"), Scope.EVERYTHING));

        happens(place("Le Loft").placeChange());
        happens(space("Salle", idOf("place Le Loft")).spaceChange());

        assertThat(subscriber.getItems()).extracting(ChangeNotice::kind).containsExactly("space");
    }

    @Test
    void tells_of_what_is_or_was_in_the_network_and_the_territory() {
        var subscriber = subscribe(new ChangeFilter(Set.of(), new Scope(NETWORK, Area.of("24", null))));
        var loft = place("Le Loft").in("24322").with("networkIds", List.of(NETWORK.toString()));

        happens(place("Ailleurs").in("24322").placeChange());
        happens(place("Loin")
                .in("97411")
                .with("networkIds", List.of(NETWORK.toString()))
                .placeChange());
        happens(loft.placeChange());
        happens(loft.version(2).with("networkIds", List.of()).placeChange());
        happens(loft.version(3).with("networkIds", List.of()).placeChange());
        happens(loft.version(4).placeChange());
        happens(deleted(EntityKind.PLACE, idOf("place Le Loft"), 5));

        assertThat(subscriber.getItems()).extracting(ChangeNotice::version).containsExactly(1L, 2L, 4L, 5L);
        assertThat(subscriber.getItems().get(3).state()).isEqualTo("deleted");
    }

    @Test
    void tells_of_what_is_said_of_a_common_of_the_network_or_by_a_place_of_the_territory() {
        var network = subscribe(new ChangeFilter(Set.of("improvement", "usage"), new Scope(NETWORK, null)));
        var territory = subscribe(new ChangeFilter(Set.of("usage"), new Scope(null, Area.of("24", null))));
        var agenda = common("Agenda").with("networkIds", List.of(NETWORK.toString()));
        var elsewhere = common("Ailleurs");

        happens(place("Le Loft").in("24322").placeChange());
        happens(agenda.change());
        happens(elsewhere.change());
        happens(improvement(agenda, "Export", "10.00").change());
        happens(improvement(elsewhere, "Import", "10.00").change());
        happens(usage(elsewhere, idOf("place Le Loft"), "USES").change());

        assertThat(network.getItems()).extracting(ChangeNotice::kind).containsExactly("improvement");
        assertThat(territory.getItems()).extracting(ChangeNotice::kind).containsExactly("usage");
    }

    @Test
    void drops_who_cannot_keep_up_and_forgets_who_leaves() {
        var slow = broadcast.changes(ChangeFilter.everything()).subscribe().withSubscriber(AssertSubscriber.create(1));
        var leaving = subscribe(ChangeFilter.everything());
        leaving.cancel();

        IntStream.rangeClosed(1, 10_000)
                .forEach(version -> happens(place("Le Loft").version(version).placeChange()));
        slow.request(Long.MAX_VALUE);

        slow.assertFailedWith(Refusal.class);
        assertThat(slow.getItems().size()).isLessThan(1_000);
        assertThat(leaving.getItems()).isEmpty();
        assertThat(broadcast.subscribers()).isZero();
    }
}
