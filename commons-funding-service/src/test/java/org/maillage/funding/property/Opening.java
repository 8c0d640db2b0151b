package org.maillage.funding.property;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.matching.Stacking;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.access.GrantRole;

/** How a run begins: a network, places of two regions, some improvements of one common, and none to three programmes. */
@ApplicationScoped
class Opening {

    private static final List<String> REGIONS = List.of("11", "75");
    private static final List<String> OVERFUNDING = List.of("LIMIT_MATCHES", "LIMIT_MATCHES", "LIMIT_ALL", "ALLOW");

    private static final List<String> MODES =
            List.of("FIRST_COME", "FIRST_COME", "FIRST_COME", "PRO_RATA_AT_CLOSE", "QUADRATIC_AT_CLOSE");

    private final Scene scene;
    private final Stage stage;

    Opening(Scene scene, Stage stage) {
        this.scene = scene;
        this.stage = stage;
    }

    void set(Random dice, NaiveFunding model, RealFunding real) {
        real.network = scene.network("Réseau d'essai");
        scene.grant(real.subject, GrantRole.NETWORK_ADMIN, real.network);
        scene.grant(real.subject, GrantRole.NETWORK_TREASURER, real.network);
        for (int i = 0; i < 2 + dice.nextInt(4); i++) {
            place("L" + i, REGIONS.get(dice.nextInt(2)), model, real);
        }
        var common = stage.common(real.named("L0"), real.network);
        stage.payee(common);
        for (int i = 0; i < 1 + dice.nextInt(3); i++) {
            improvement(
                    new NaiveImprovement("I" + i, overfunding(dice), 1 + dice.nextInt(3_000_00)), common, model, real);
        }
        model.improvements.forEach(each -> each.rank = (int) model.improvements.stream()
                .filter(other -> text(real, other.name).compareTo(text(real, each.name)) < 0)
                .count());
        var funders = Stream.of(stage.funder(true), stage.funder(false))
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        for (var funder : funders) {
            var name = "F" + model.funders.size();
            model.funders.add(name);
            real.ids.put(name, funder);
            scene.grant(real.subject, GrantRole.ORGANISATION_AGENT, funder);
        }
        for (int i = 0; i < dice.nextInt(4); i++) {
            programme(dice, new NaiveProgramme("P" + i), model, real);
        }
    }

    private static String text(RealFunding real, String name) {
        return real.named(name).toString();
    }

    private static String overfunding(Random dice) {
        return OVERFUNDING.get(dice.nextInt(4));
    }

    private void improvement(NaiveImprovement improvement, UUID common, NaiveFunding model, RealFunding real) {
        model.improvements.add(improvement);
        var given = new Stage.ImprovementGiven(common, improvement.goal, improvement.overfunding, "", null);
        real.ids.put(improvement.name, stage.improvement(given));
    }

    private void place(String name, String region, NaiveFunding model, RealFunding real) {
        model.places.add(new NaivePlace(name, region));
        var id = scene.place(region, real.network);
        real.ids.put(name, id);
        scene.grant(real.subject, GrantRole.PLACE_STEWARD, id);
    }

    private void programme(Random dice, NaiveProgramme programme, NaiveFunding model, RealFunding real) {
        programme.mode = MODES.get(dice.nextInt(MODES.size()));
        boolean quadratic = programme.mode.equals("QUADRATIC_AT_CLOSE");
        programme.terms = new NaiveProgramme.Terms(
                quadratic ? 1 : 1 + dice.nextInt(3),
                quadratic ? 1 : 1 + dice.nextInt(3),
                quadratic ? NaiveProgramme.NONE : cap(dice, 300_00),
                quadratic ? NaiveProgramme.NONE : cap(dice, 1_000_00),
                quadratic ? NaiveProgramme.NONE : cap(dice, 1_500_00));
        programme.budget = dice.nextInt(4_000_00);
        if (programme.mode.equals("FIRST_COME")) {
            programme.stacking = List.of("INDEPENDENT", "CASCADE", "EXCLUSIVE").get(dice.nextInt(3));
        }
        programme.region = dice.nextInt(3) == 0 ? "75" : "";
        programme.funder = model.funders.get(dice.nextInt(2));
        model.programmes.add(programme);
        var given = new Stage.ProgrammeGiven(
                real.network, real.named(programme.funder), programme.budget, programme.mode, "OPEN");
        UUID id =
                stage.programme(given, rules(programme, model.programmes.size()).rule());
        real.ids.put(programme.name, id);
    }

    static Rules rules(NaiveProgramme programme, int priority) {
        var usual = Rules.oneToOne();
        return new Rules(
                programme.terms.numerator(),
                programme.terms.denominator(),
                orNone(programme.terms.capPerPlace()),
                orNone(programme.terms.capPerContribution()),
                orNone(programme.terms.capPerImprovement()),
                programme.region.isEmpty() ? Set.of() : Set.of(programme.region),
                Stacking.valueOf(programme.stacking),
                priority,
                null,
                false,
                usual.opensAt(),
                usual.closesAt());
    }

    private static long cap(Random dice, int most) {
        return dice.nextBoolean() ? NaiveProgramme.NONE : 1 + dice.nextInt(most);
    }

    private static @Nullable Long orNone(long cap) {
        return cap == NaiveProgramme.NONE ? null : cap;
    }
}
