package org.maillage.kit.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

final class NullMarkedPackage extends ArchCondition<JavaClass> {

    static final NullMarkedPackage BE_IN_ONE = new NullMarkedPackage();

    private NullMarkedPackage() {
        super("be in a package marked @NullMarked");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + ": its package-info lacks @NullMarked"));
        }
    }
}
