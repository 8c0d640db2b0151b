package org.maillage.funding.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.funding.aid.Aids;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.programme.Programmes;
import org.maillage.kernel.Siren;

/** De minimis aid of a close: held and granted on its day, which is when the programme commits itself. */
@ApplicationScoped
class AidAtClose {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Aids aids;
    private final Programmes programmes;
    private final Author author;

    AidAtClose(Aids aids, Programmes programmes, Author author) {
        this.aids = aids;
        this.programmes = programmes;
        this.author = author;
    }

    /** Those behind the improvements, by improvement; none where no version of the rule counts aid. */
    Map<UUID, Siren> lock(ProgrammeId programme, Collection<Improvement> improvements) {
        var undertakings = new HashMap<UUID, Siren>();
        if (counts(programme)) {
            improvements.forEach(each -> aids.undertakingOf(each.commonId())
                    .ifPresent(undertaking -> undertakings.put(each.uuid(), undertaking)));
            undertakings.values().stream()
                    .distinct()
                    .sorted(Comparator.comparing(Siren::value))
                    .forEach(aids::lock);
        }
        return undertakings;
    }

    private boolean counts(ProgrammeId id) {
        return programmes.byId(id).stream().anyMatch(each -> each.rule().deMinimis())
                || programmes.rules(id).stream().anyMatch(each -> each.rule().deMinimis());
    }

    /** In cents, by improvement. */
    Map<UUID, Long> held(Held held) {
        var amounts = new HashMap<UUID, Long>();
        held.undertakings().forEach((improvement, it) -> amounts.put(improvement, aids.held(it, today())));
        return amounts;
    }

    void grant(Held held, UUID improvement, Aids.Granted granted) {
        if (granted.amount() > 0) {
            held.undertaking(improvement).ifPresent(it -> aids.grant(it, today(), granted));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(author.by().at(), PARIS);
    }
}
