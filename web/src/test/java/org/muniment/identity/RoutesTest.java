package org.muniment.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.muniment.http.Api;
import org.muniment.pictures.Iiif;

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

    @Test
    void linksOpenTheOriginalAndThePicturesAndNothingElse() {
        assertThat(classes.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(ByLink.class))
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName()))
                .containsExactlyInAnyOrder(
                        "ArtefactsResource.original",
                        "ImagesResource.image",
                        "ImagesResource.information",
                        "ImagesResource.part");
    }

    @Test
    void everyResourceHasOneHomeAndTheRulesAreInBoth() {
        Set<Class<?>> api = new Api().getClasses();
        Set<Class<?>> iiif = new Iiif().getClasses();

        Set<Class<?>> resources = annotated(Path.class);
        assertThat(resources).hasSizeGreaterThan(5).allSatisfy(resource -> assertThat(
                        api.contains(resource) ^ iiif.contains(resource))
                .as("exactly one of /api and /iiif has %s", resource)
                .isTrue());
        assertThat(api).containsAll(annotated(Provider.class));
        assertThat(iiif).containsAll(annotated(Provider.class));
        assertThat(annotated(ApplicationPath.class)).containsExactlyInAnyOrder(Api.class, Iiif.class);
    }

    private Set<Class<?>> annotated(Class<? extends Annotation> annotation) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(annotation))
                .map(JavaClass::reflect)
                .collect(Collectors.toSet());
    }

    private static boolean isRoute(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
