package org.maillage.funding.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.funding.closing.Register.Move;
import org.maillage.funding.contribution.Contribution;
import org.maillage.funding.contribution.Match;
import org.maillage.funding.directory.HeldPlaces;
import org.maillage.funding.funder.Funder;
import org.maillage.funding.funder.Funders;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.Improvements;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.programme.Programmes;

/** Reads what a replay needs. */
@ApplicationScoped
class KnownOfReplay {

    private final Register register;
    private final Programmes programmes;
    private final Funders funders;
    private final Improvements improvements;
    private final HeldPlaces places;
    private final RulesAtClose rules;

    KnownOfReplay(
            Register register,
            Programmes programmes,
            Funders funders,
            Improvements improvements,
            HeldPlaces places,
            RulesAtClose rules) {
        this.register = register;
        this.programmes = programmes;
        this.funders = funders;
        this.improvements = improvements;
        this.places = places;
        this.rules = rules;
    }

    Known programme(Programme programme) {
        var lines = register.lines(programme.uuid());
        Set<UUID> ids =
                lines.stream().map(line -> line.improvementId().value()).collect(Collectors.toCollection(TreeSet::new));
        var moves = register.moves(ids);
        var asked = lines.stream().flatMap(line -> line.matches().stream()).map(Match::programme);
        var gave = Stream.concat(asked, sources(moves, false)).collect(Collectors.toSet());
        gave.add(programme.uuid());
        return new Known(
                programme,
                rules.versions(programme),
                lines,
                moves,
                register.free(programme.uuid()),
                improvements.byIds(ids).stream().collect(Collectors.toMap(Improvement::uuid, Function.identity())),
                givers(gave),
                publicFunders(sources(moves, true).toList()),
                new Places(places).know(lines.stream().map(Contribution::placeId))::survivor);
    }

    private static Stream<UUID> sources(List<Move> moves, boolean granted) {
        var sources = new HashSet<UUID>();
        for (var move : moves) {
            if (move.source() != null && move.kind().equals("GRANTED") == granted) {
                sources.add(move.source());
            }
        }
        return sources.stream();
    }

    private Map<UUID, Known.Giver> givers(Set<UUID> ids) {
        var held = programmes.byIds(ids);
        var ofPublic =
                publicFunders(held.stream().map(each -> each.funderId().value()).toList());
        var givers = new HashMap<UUID, Known.Giver>();
        held.forEach(each -> givers.put(
                each.uuid(),
                Known.Giver.of(each, ofPublic.contains(each.funderId().value()))));
        return givers;
    }

    private Set<UUID> publicFunders(List<UUID> ids) {
        return funders.byIds(ids).stream()
                .filter(Funder::isPublic)
                .map(Funder::uuid)
                .collect(Collectors.toSet());
    }
}
