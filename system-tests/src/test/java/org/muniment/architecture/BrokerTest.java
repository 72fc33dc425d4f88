package org.muniment.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.inject.Inject;
import jakarta.jms.JMSContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The broker and the database never share a transaction. */
class BrokerTest {

    private static final String BECAUSE =
            "a transaction over two resources stays prepared for minutes after a crash; rows are the work, messages wake";

    private final JavaClasses server = Houses.inTheServer();

    @Test
    void noContextIsInjected() {
        noFields().should().haveRawType(JMSContext.class).because(BECAUSE).check(server);
        noCodeUnits()
                .that()
                .areAnnotatedWith(Inject.class)
                .should()
                .haveRawParameterTypes(DescribedPredicate.describe("with a JMSContext", types -> types.stream()
                        .anyMatch(type -> type.isEquivalentTo(JMSContext.class))))
                // Nothing is injected into methods at present, and that is well.
                .allowEmptyShould(true)
                .because(BECAUSE)
                .check(server);
    }

    @Test
    void theTransactedFactoryIsNamedNowhere() throws IOException {
        // A name in an annotation or in a string is a constant of the class file, wherever it stands.
        for (String module : Houses.IN_THE_SERVER) {
            assertThat(filesThatName("JmsXA", Houses.built(module)))
                    .as("files of %s that name java:/JmsXA, though %s", module, BECAUSE)
                    .isEmpty();
            assertThat(filesThatName("DefaultJMSConnectionFactory", Houses.built(module)))
                    .as("files of %s that name the default factory, though %s", module, BECAUSE)
                    .isEmpty();
        }
        assertThat(filesThatName("java:/jms/outsideJta", Houses.built("ejb"))).isNotEmpty();
    }

    private static List<Path> filesThatName(String word, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> text(file).contains(word))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
