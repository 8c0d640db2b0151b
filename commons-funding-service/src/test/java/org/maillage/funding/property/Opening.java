package org.maillage.funding.property;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
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
        for (int i = 0; i < 1 + dice.nextInt(3); i++) {
            var overfunding = OVERFUNDING.get(dice.nextInt(4));
            var improvement = new NaiveImprovement("I" + i, overfunding, 1 + dice.nextInt(3_000_00));
            model.improvements.add(improvement);
            real.ids.put(
                    improvement.name,
                    stage.improvement(new Stage.ImprovementGiven(common, improvement.goal, overfunding, "", null)));
        }
        for (int i = 0; i < dice.nextInt(4); i++) {
            programme(dice, new NaiveProgramme("P" + i), model, real);
        }
    }

    private void place(String name, String region, NaiveFunding model, RealFunding real) {
        model.places.add(new NaivePlace(name, region));
        var id = scene.place(region, real.network);
        real.ids.put(name, id);
        scene.grant(real.subject, GrantRole.PLACE_STEWARD, id);
    }

    private void programme(Random dice, NaiveProgramme programme, NaiveFunding model, RealFunding real) {
        programme.numerator = 1 + dice.nextInt(3);
        programme.denominator = 1 + dice.nextInt(3);
        programme.budget = dice.nextInt(4_000_00);
        programme.capPerPlace = cap(dice, 1_000_00);
        programme.capPerContribution = cap(dice, 300_00);
        programme.capPerImprovement = cap(dice, 1_500_00);
        programme.stacking = List.of("INDEPENDENT", "CASCADE", "EXCLUSIVE").get(dice.nextInt(3));
        programme.region = dice.nextInt(3) == 0 ? "75" : "";
        model.programmes.add(programme);
        var funder = stage.funder(dice.nextBoolean());
        scene.grant(real.subject, GrantRole.ORGANISATION_AGENT, funder);
        var given = new Stage.ProgrammeGiven(real.network, funder, programme.budget, "FIRST_COME", "OPEN");
        UUID id =
                stage.programme(given, rules(programme, model.programmes.size()).rule());
        real.ids.put(programme.name, id);
    }

    static Rules rules(NaiveProgramme programme, int priority) {
        var usual = Rules.oneToOne();
        return new Rules(
                programme.numerator,
                programme.denominator,
                orNone(programme.capPerPlace),
                orNone(programme.capPerContribution),
                orNone(programme.capPerImprovement),
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
