package org.maillage.funding.aid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.commons.Common;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.commons.CommonKeepers;
import org.maillage.funding.commons.Commons;
import org.maillage.kernel.Money;
import org.maillage.kernel.Siren;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** What keepers say of the aid behind their commons. */
@ApplicationScoped
@Transactional
public class AidService {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final TextRule TOKEN = TextRule.token(20);
    private static final TextRule NOTE = TextRule.line(1, 300);
    private static final Money MOST = Money.euros(100_000_000_00L);
    private static final int MOST_DECLARED = 200;

    private final Aids aids;
    private final Commons commons;
    private final CommonKeepers keepers;
    private final Rights rights;
    private final Clock clock;

    AidService(Aids aids, Commons commons, CommonKeepers keepers, Rights rights, Clock clock) {
        this.aids = aids;
        this.commons = commons;
        this.keepers = keepers;
        this.rights = rights;
        this.clock = clock;
    }

    public AidState of(CommonId id) {
        var common = commons.known(id);
        rights.require(keepers.isKeeper(common)
                || rights.isAdmin(common.networks())
                || rights.isTreasurer(List.of(common.originNetwork())));
        return state(common);
    }

    public AidState declare(CommonId id, Map<String, @Nullable Object> tree) {
        var common = commons.known(id);
        keepers.requireKeeper(common);
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var siren = members.required("siren", members.parsed("siren", TOKEN, (text, at) -> siren(text, at::fault)));
        var declared = new ArrayList<Declared>();
        members.objects("declared", MOST_DECLARED).value().orElse(List.of()).forEach(each -> declared(each)
                .ifPresent(declared::add));
        members.finish();
        faults.refuseIfAny();
        aids.declare(id, siren.value().orElseThrow(), declared);
        return state(common);
    }

    private AidState state(Common common) {
        var siren = aids.undertakingOf(common.id());
        return new AidState(
                common.uuid(),
                siren.map(Siren::value).orElse(null),
                siren.map(aids::declared).orElse(List.of()),
                Money.euros(siren.map(each -> aids.held(each, today())).orElse(0L)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    private static Optional<Declared> declared(Members each) {
        var on = each.required("on", each.date("on"));
        var amount = each.required("amount", each.money("amount", MOST));
        var note = each.text("note", NOTE).value();
        each.finish();
        return on.value().flatMap(day -> amount.value().map(sum -> new Declared(day, sum, note.orElse(null))));
    }

    private interface Fault {
        void is(String code, String message);
    }

    private static Optional<Siren> siren(String text, Fault fault) {
        try {
            return Optional.of(new Siren(text));
        } catch (IllegalArgumentException e) {
            fault.is("not-a-siren", "Nine digits with a right check digit are expected.");
            return Optional.empty();
        }
    }
}
