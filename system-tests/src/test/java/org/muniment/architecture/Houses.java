package org.muniment.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The classes as each module built them. Packages are named by feature and shared between modules, so a class belongs to
 * the module whose folder it was found in.
 */
final class Houses {

    static final List<String> IN_THE_SERVER = List.of("ejb", "jms-consumers", "web");
    private static final List<String> ALL = List.of("ejb", "jms-consumers", "web", "wildfly-config", "benchmarks");

    private static final Path SOURCES = Path.of(System.getProperty("muniment.sources", ".."));

    /** Reading takes seconds, and what was built does not change meanwhile. */
    private static final Map<List<String>, JavaClasses> READ = new ConcurrentHashMap<>();

    private Houses() {}

    /** The modules of the server read together, so that what one says of another's class is seen as that class. */
    static JavaClasses inTheServer() {
        return read(IN_THE_SERVER);
    }

    /** Every module, the command lines included. */
    static JavaClasses all() {
        return read(ALL);
    }

    /** True for the classes of one module. */
    static DescribedPredicate<JavaClass> in(String module) {
        Set<String> names =
                read(List.of(module)).stream().map(JavaClass::getName).collect(Collectors.toSet());
        return DescribedPredicate.describe("are in the module " + module, type -> names.contains(type.getName()));
    }

    private static JavaClasses read(List<String> modules) {
        return READ.computeIfAbsent(modules, key -> new ClassFileImporter()
                .importPaths(modules.stream().map(Houses::built).toList()));
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
