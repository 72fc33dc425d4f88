package org.muniment.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A stage is arithmetic on a picture: the same input gives the same outcome on any machine at any time. */
class StagesTest {

    private static final String STAGE = "org.muniment.processing.Stage";

    private final JavaClasses server = Houses.inTheServer();
    private final DescribedPredicate<JavaClass> stagesAndTheirTools =
            DescribedPredicate.describe("are stages or used by stages", stages(server)::contains);

    @Test
    void thereAreStages() {
        assertThat(server.stream().filter(type -> type.isAssignableTo(STAGE) && !type.isInterface()))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(server.stream().filter(stagesAndTheirTools)).hasSizeGreaterThan(20);
    }

    @Test
    void stagesKnowNoServer() {
        noClasses()
                .that(stagesAndTheirTools)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta..",
                        "javax.naming..",
                        "javax.sql..",
                        "java.sql..",
                        "org.hibernate..",
                        "org.jboss..",
                        "org.wildfly..",
                        "org.apache.activemq.."))
                .because("a stage has to run on the command line, on another machine and in a test without a server")
                .check(server);
    }

    @Test
    void stagesHaveNoClock() {
        ArchRule rule = noClasses()
                .that(stagesAndTheirTools)
                .should(Clocks.beRead())
                .because("a page that is read again has to give the same transcript, and deadlines are the lease's");
        rule.check(server);
    }

    @Test
    void stagesAreFinal() {
        classes()
                .that(DescribedPredicate.describe(
                        "implement Stage", type -> type.isAssignableTo(STAGE) && !type.isInterface()))
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .because("what stages share is composed and never inherited")
                .check(server);
    }

    private static Set<JavaClass> stages(JavaClasses server) {
        Set<JavaClass> found = new HashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>(server.stream()
                .filter(type -> type.isAssignableTo(STAGE) && !type.isInterface())
                .toList());
        while (!open.isEmpty()) {
            JavaClass type = open.pop();
            if (found.add(type)) {
                type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .map(JavaClass::getBaseComponentType)
                        .filter(target -> server.contain(target.getName()))
                        .forEach(open::push);
            }
        }
        return found;
    }
}
