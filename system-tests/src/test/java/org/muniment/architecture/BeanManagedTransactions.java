package org.muniment.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

/** Holds for beans around which the container opens no transaction by itself. */
final class BeanManagedTransactions extends ArchCondition<JavaClass> {

    BeanManagedTransactions() {
        super("manage their transactions themselves");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean held = type.tryGetAnnotationOfType(TransactionManagement.class)
                .map(rule -> rule.value() == TransactionManagementType.BEAN)
                .orElse(false);
        events.add(new SimpleConditionEvent(
                type, held, type.getName() + (held ? " manages" : " does not manage") + " its transactions itself"));
    }
}
