package org.maillage.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.samples.ReadsByRest;
import org.maillage.kit.testing.ClassFiles;

/** The rules of the house as they are for the gateway; a failing sample stands beside each. */
class GatewayHouseTest {

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.maillage.gateway");

    private static final Map<String, ArchRule> RULES = Map.of(
            "what is read knows no protocol",
                    noClasses()
                            .that()
                            .resideInAnyPackage("..readmodel..", "..search..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "org.eclipse.microprofile.graphql..",
                                    "graphql..",
                                    "io.vertx..",
                                    "org.maillage.gateway.owner..",
                                    "jakarta.ws.rs.."),
            "public reads ask no service",
                    noClasses()
                            .that()
                            .haveSimpleNameEndingWith("View")
                            .or()
                            .haveSimpleNameEndingWith("Connection")
                            .or()
                            .resideInAnyPackage("..territory..", "..statistics..", "..freshness..", "..reading..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("org.maillage.gateway.owner.."),
            "only the door and the engine's routes know Vert.x",
                    noClasses()
                            .that()
                            .resideOutsideOfPackages("..door..", "..graphql..", "..problem..", "..samples..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("io.vertx.."),
            "packages say what they hold",
                    noClasses()
                            .should()
                            .resideInAnyPackage(
                                    "..util..", "..common..", "..helper..", "..dto..", "..impl..", "..manager.."),
            "dependencies come by the constructor", noFields().should().beAnnotatedWith(Inject.class),
            "api classes are named so",
                    classes()
                            .that()
                            .areAnnotatedWith("org.eclipse.microprofile.graphql.GraphQLApi")
                            .should()
                            .haveSimpleNameEndingWith("Api")
                            .orShould()
                            .haveSimpleNameEndingWith("Mutations"));

    @Test
    void the_rules_of_the_house_hold() {
        RULES.values().forEach(rule -> rule.check(GATEWAY));
    }

    @Test
    void no_rule_of_reading_is_empty() {
        var sample = new ClassFileImporter().importClasses(ReadsByRest.StatementView.class);

        assertThatThrownBy(() -> rule("public reads ask no service").check(sample))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> rule("dependencies come by the constructor").check(sample))
                .isInstanceOf(AssertionError.class);
        assertThat(GATEWAY).hasSizeGreaterThan(100);
    }

    @Test
    void every_dependency_runs_on_java_17() {
        var jars = ClassFiles.jars();

        assertThat(jars).hasSizeGreaterThan(100);
        assertThat(jars).allSatisfy(jar -> assertThat(ClassFiles.newerThan(ClassFiles.JAVA_17, jar))
                .isEmpty());
    }

    private static ArchRule rule(String name) {
        return java.util.Objects.requireNonNull(RULES.get(name));
    }
}
