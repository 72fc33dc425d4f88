package org.muniment.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** What asks the machine for the time. */
final class Clocks {

    private static final Set<String> OF_SYSTEM = Set.of("currentTimeMillis", "nanoTime");

    private Clocks() {}

    static ArchCondition<JavaClass> beRead() {
        return new ArchCondition<>("read a clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(access -> isClock(access.getTarget()))
                        .forEach(access -> events.add(found(access)));
            }
        };
    }

    private static ConditionEvent found(JavaAccess<?> access) {
        return SimpleConditionEvent.satisfied(access, access.getDescription());
    }

    private static boolean isClock(AccessTarget target) {
        JavaClass owner = target.getOwner();
        return owner.isEquivalentTo(System.class) && OF_SYSTEM.contains(target.getName())
                || owner.getPackageName().equals("java.time")
                        && (target.getName().equals("now") || target.getName().startsWith("system"))
                || owner.isEquivalentTo(java.util.Date.class)
                        && target instanceof AccessTarget.ConstructorCallTarget made
                        && made.getRawParameterTypes().isEmpty();
    }
}
