package org.maillage.kit.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.maillage.kernel.Money;

/** Floats where money is counted: a binary fraction holds no cent exactly, and Math.round hides which way it went. */
final class FloatingMoney extends ArchCondition<JavaClass> {

    static final DescribedPredicate<JavaClass> COUNTS_MONEY =
            DescribedPredicate.describe("count money", each -> each.getDirectDependenciesFromSelf().stream()
                    .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(Money.class)));

    private static final Set<String> FLOATS = Set.of("float", "double", "java.lang.Float", "java.lang.Double");
    private static final Set<String> TO_FLOATS = Set.of("floatValue", "doubleValue", "parseDouble", "parseFloat");

    FloatingMoney() {
        super("keep to whole numbers and decimals");
    }

    @Override
    public void check(JavaClass each, ConditionEvents events) {
        each.getFields().stream()
                .filter(field -> isFloat(field.getRawType()))
                .forEach(field -> say(field.getFullName(), each, events));
        each.getCodeUnits().stream()
                .filter(FloatingMoney::takesOrGivesFloats)
                .forEach(unit -> say(unit.getFullName(), each, events));
        each.getCodeUnitCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isEquivalentTo(Math.class)
                                && call.getName().equals("round")
                        || TO_FLOATS.contains(call.getName())
                        || call.getTarget().getRawParameterTypes().stream().anyMatch(FloatingMoney::isFloat))
                .forEach(call -> say(call.getDescription(), each, events));
    }

    private static boolean takesOrGivesFloats(JavaCodeUnit unit) {
        return isFloat(unit.getRawReturnType())
                || unit.getRawParameterTypes().stream().anyMatch(FloatingMoney::isFloat);
    }

    private static boolean isFloat(JavaClass type) {
        return FLOATS.contains(type.getName());
    }

    private static void say(String what, JavaClass where, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(where, what + " is a float where money is counted"));
    }
}
