package org.muniment.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.ejb.MessageDriven;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

/** Message-driven beans and HTTP resources are doors: they let in, say what was asked, and show the answer out. */
class DoorsTest {

    private final JavaClasses server = Houses.inTheServer();

    private final DescribedPredicate<JavaClass> doors =
            DescribedPredicate.describe("are message-driven beans or resources", DoorsTest::isDoor);

    private static boolean isDoor(JavaClass type) {
        return type.isAnnotatedWith(MessageDriven.class) || type.isAnnotatedWith(Path.class);
    }

    @Test
    void messageDrivenBeansOpenNoTransactionOfTheirOwnMaking() {
        classes()
                .that()
                .areAnnotatedWith(MessageDriven.class)
                .should(new BeanManagedTransactions())
                .because("a reading takes longer than any transaction may, so onMessage must not be inside one")
                .check(server);
    }

    @Test
    void doorsHoldNothingButDelegates() {
        noFields()
                .that()
                .areDeclaredInClassesThat(doors)
                .should()
                .haveRawType(resideInAnyPackage(
                        "jakarta.persistence..", "jakarta.jms..", "javax.sql..", "java.sql..", "jakarta.transaction.."))
                .because("what a door asks for is done by the domain, in the domain's transaction")
                .check(server);
    }

    @Test
    void doorsSpeakToNoDatabaseAndSendNoMessages() {
        noClasses()
                .that(doors)
                .should()
                .dependOnClassesThat(are(resideInAnyPackage("jakarta.persistence..", "javax.sql..", "java.sql.."))
                        .or(resideInAnyPackage("jakarta.jms..")
                                .and(DescribedPredicate.describe(
                                        "are not what a listener is handed", type -> !isHanded(type)))))
                .because("what a door asks for is done by the domain, in the domain's transaction")
                .check(server);
    }

    private static boolean isHanded(JavaClass type) {
        return type.getSimpleName().equals("Message")
                || type.getSimpleName().equals("MessageListener")
                || type.getSimpleName().equals("JMSException");
    }

    @Test
    void resourcesDoNotTakeTheRequestApart() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat(are(resideInAnyPackage("javax.imageio..", "java.awt..", "ai.djl..")))
                .because("pictures are looked at where their limits are known")
                .check(server);
    }
}
