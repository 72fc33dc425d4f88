package org.muniment.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Problems;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;

/** The description of the routes is complete. */
@ExtendWith(ProductExtension.class)
class OpenApiIT {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @Test
    void namesEveryRouteAndNoOther(Product product) {
        Map<String, Map<String, Object>> paths = product.signedIn(
                        product.accounts().viewer())
                .request()
                .get("/api/openapi")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");

        Set<String> described = paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .map(String::toUpperCase)
                        .filter(METHODS::contains)
                        .map(method -> method + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> routes = routes();
        assertThat(routes).hasSizeGreaterThan(15);
        assertThat(described).containsExactlyElementsOf(routes);
    }

    @Test
    void needsASession(Product product) {
        Problems.isProblem(product.nobody().request().get("/api/openapi"), 401, "not-signed-in");
    }

    private static Set<String> routes() {
        JavaClasses web = new ClassFileImporter()
                .importPath(java.nio.file.Path.of(System.getProperty("muniment.sources", ".."), "web/target/classes"));
        return web.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream().flatMap(method -> routesOf(type, method)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> routesOf(JavaClass type, JavaMethod method) {
        String path = Stream.of(
                        List.of(type.getPackageName().endsWith(".pictures") ? "/iiif" : "/api"),
                        pathOf(type.tryGetAnnotationOfType(Path.class)),
                        pathOf(method.tryGetAnnotationOfType(Path.class)))
                .flatMap(List::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .map(JavaClass::getSimpleName)
                .filter(METHODS::contains)
                .map(verb -> verb + " " + path);
    }

    private static List<String> pathOf(java.util.Optional<Path> path) {
        return path.map(Path::value).stream().toList();
    }
}
