package org.muniment.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A class is named for what it is in an archive, not for the shelf that it would stand on in any program. */
class WordsTest {

    private static final Pattern EMPTY =
            Pattern.compile("(Abstract.*|.*(Manager|Helper|Utils?|Impl|Service|D[Tt][Oo]))");

    private static final DescribedPredicate<JavaClass> COMMAND_LINE = DescribedPredicate.describe(
            "are of the command line",
            type -> Pattern.matches("org\\.muniment\\.(launcher|assembly|benchmarks)(\\..*)?", type.getPackageName()));

    private final JavaClasses all = Houses.all();

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameStartingWith("Abstract")
                .orShould(com.tngtech.archunit.lang.conditions.ArchConditions.be(DescribedPredicate.describe(
                        "named by an empty word",
                        type -> EMPTY.matcher(type.getSimpleName()).matches())))
                .because("a name that fits any class tells a reader nothing about this one")
                .check(all);
    }

    @Test
    void theServerWritesToItsLog() {
        noClasses()
                .that(DescribedPredicate.not(COMMAND_LINE))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("a line of the log names its request or its page, and a line on the console names nothing")
                .check(all);
    }

    @Test
    void thereIsOneWayToLog() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..", "org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..")
                .because("the server's own logging gives every line its correlation id")
                .check(all);
    }
}
