package org.muniment.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/** {@code web -> ejb <- jms-consumers}. */
class ArrowsTest {

    private final JavaClasses server = Houses.inTheServer();

    @Test
    void theDomainKnowsNeitherItsPagesNorItsWorkers() {
        noClasses()
                .that(Houses.in("ejb"))
                .should()
                .dependOnClassesThat(Houses.in("web").or(Houses.in("jms-consumers")))
                .because("both build on the domain, and a node without pages or without models must still be a node")
                .check(server);
    }

    @Test
    void pagesDoNotSeeTheWorkers() {
        noClasses()
                .that(Houses.in("web"))
                .should()
                .dependOnClassesThat(Houses.in("jms-consumers"))
                .because(
                        "what is read is asked for by a row in the database, so that readers may run on other machines")
                .check(server);
    }

    @Test
    void workersDoNotSeeThePages() {
        noClasses()
                .that(Houses.in("jms-consumers"))
                .should()
                .dependOnClassesThat(Houses.in("web"))
                .because("a stage runs on the command line and on machines that answer no browser")
                .check(server);
    }

    @Test
    void aCallFromOneModuleToAnotherIsSeen() {
        // Were the modules read apart, every rule here would hold whatever the code says.
        boolean seen = server.stream()
                .filter(Houses.in("web"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .anyMatch(arrow -> Houses.in("ejb").test(arrow.getTargetClass()));

        assertThat(seen).isTrue();
    }
}
