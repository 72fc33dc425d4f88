package org.muniment.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private static final Set<String> ROLES = Set.of(Role.VIEWER, Role.ARCHIVIST, Role.SUPERUSER);

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.muniment");

    @Test
    void everyRouteSaysWhoMayCallIt() {
        List<Method> routes = classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                .filter(RoutesTest::isRoute)
                .toList();

        assertThat(routes).hasSizeGreaterThan(10);
        assertThat(routes).allSatisfy(route -> {
            RolesAllowed rule = route.getAnnotation(RolesAllowed.class);
            assertThat(rule != null ^ route.isAnnotationPresent(PermitAll.class))
                    .as("exactly one rule at %s", route)
                    .isTrue();
            if (rule != null) {
                assertThat(ROLES).as("roles of %s", route).contains(rule.value());
            }
        });
    }

    private static boolean isRoute(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
