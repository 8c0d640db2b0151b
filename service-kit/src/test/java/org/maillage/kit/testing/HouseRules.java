package org.maillage.kit.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How our code is built, as rules. Each service's own test says {@code HouseRules.holdIn("org.maillage.directory")};
 * a failing sample stands beside each rule in {@code testing.samples}, so that none can be empty.
 */
public final class HouseRules {

    private final String root;

    private HouseRules(String root) {
        this.root = root;
    }

    /** Checks every rule on the main classes under that root package. */
    public static void holdIn(String rootPackage) {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rootPackage);
        under(rootPackage).values().forEach(rule -> rule.check(classes));
    }

    /** The rules by name, for the feature packages {@code rootPackage.*}. */
    static Map<String, ArchRule> under(String rootPackage) {
        var rules = new HouseRules(rootPackage);
        var all = new LinkedHashMap<String, ArchRule>();
        all.put("domain", rules.featuresKnowTheDomainOnly());
        all.put("names", rules.packagesSayWhatTheyHold());
        all.put("stores", rules.storesAreHidden());
        all.put("flow", rules.resourcesAskServicesNotStores());
        all.put("injection", rules.dependenciesComeByTheConstructor());
        all.put("time", rules.timeAndChanceComeFromOutside());
        all.put("transactions", rules.useCasesOpenTransactions());
        all.put("setters", rules.nothingIsSet());
        all.put("output", rules.nothingIsPrinted());
        all.put("nulls", rules.packagesAreNullMarked());
        all.put("money", rules.moneyIsNeverAFloat());
        all.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return all;
    }

    private ArchRule featuresKnowTheDomainOnly() {
        return classes()
                .that()
                .resideInAPackage(root + ".*")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "jakarta.persistence..",
                                "jakarta.enterprise.context..",
                                "jakarta.enterprise.event..",
                                "jakarta.enterprise.inject..",
                                "jakarta.inject..",
                                "jakarta.transaction..",
                                "org.jspecify..",
                                "org.maillage.kernel..",
                                "org.maillage.kit.changelog..",
                                "org.maillage.kit.access..",
                                "org.maillage.kit.record..")
                        .or(resideInAPackage(root + ".*")));
    }

    private ArchRule packagesSayWhatTheyHold() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage(
                        "..util..", "..common..", "..helper..", "..dto..", "..impl..", "..manager..", "..misc..");
    }

    private ArchRule storesAreHidden() {
        return classes()
                .that()
                .resideInAPackage(root + ".*.store..")
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .notBePublic();
    }

    private ArchRule resourcesAskServicesNotStores() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.http..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".*.store..");
    }

    private ArchRule dependenciesComeByTheConstructor() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .beAnnotatedWith(Inject.class);
    }

    private ArchRule timeAndChanceComeFromOutside() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "reads the machine's clock or dice", call -> HiddenInputs.isOne(call.getTarget())));
    }

    private ArchRule useCasesOpenTransactions() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(resideInAnyPackage(root + ".*.http..", root + ".*.store.."))
                .should()
                .beAnnotatedWith(Transactional.class);
    }

    private ArchRule nothingIsSet() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + ".*")
                .and()
                .arePublic()
                .should()
                .haveNameMatching("set[A-Z].*");
    }

    private ArchRule nothingIsPrinted() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace");
    }

    /** Not of the gateway, which only shows what owners computed, beside places on a map. */
    private ArchRule moneyIsNeverAFloat() {
        return classes()
                .that(FloatingMoney.COUNTS_MONEY)
                .and()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage("org.maillage.gateway..")
                .should(new FloatingMoney());
    }

    private ArchRule packagesAreNullMarked() {
        return classes().that().resideInAPackage(root + "..").should(NullMarkedPackage.BE_IN_ONE);
    }
}
