package org.muniment.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The classes as each module built them. Packages are named by feature and shared between modules, so a class belongs to
 * the module whose folder it was found in.
 */
final class Houses {

    static final List<String> IN_THE_SERVER = List.of("ejb", "jms-consumers", "web");
    static final List<String> ALL = List.of("ejb", "jms-consumers", "web", "wildfly-config", "benchmarks");

    private static final Path SOURCES = Path.of(System.getProperty("muniment.sources", ".."));

    private Houses() {}

    /** Several modules read together, so that what one says of another's class is seen as that class. */
    static JavaClasses of(List<String> modules) {
        return new ClassFileImporter()
                .importPaths(modules.stream().map(Houses::built).toList());
    }

    /** True for the classes of one module. */
    static DescribedPredicate<JavaClass> in(String module) {
        Set<String> names = new ClassFileImporter()
                .importPath(built(module)).stream().map(JavaClass::getName).collect(Collectors.toSet());
        return DescribedPredicate.describe("are in the module " + module, type -> names.contains(type.getName()));
    }

    static Path built(String module) {
        Path classes = SOURCES.resolve(module).resolve("target/classes");
        // Without this an unbuilt module would keep every rule.
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException("The module " + module + " is not built: there is no " + classes);
        }
        return classes;
    }
}
