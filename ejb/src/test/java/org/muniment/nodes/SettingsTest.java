package org.muniment.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The list is whole, its defaults are allowed, and the pages written from it say the same. */
class SettingsTest {

    private static final Path SOURCES = Path.of("..");
    private static final Pattern EXPRESSION =
            Pattern.compile("\\$\\{(?:env\\.)?((?:muniment\\.|MUNIMENT_)[^:}]+):([^}]*)}");

    /** What the launcher tells the server and nobody sets. */
    private static final Set<String> TOLD = Set.of("MUNIMENT_KEYSTORE", "MUNIMENT_OIDC_SSL_REQUIRED");

    static List<Setting<?>> all() {
        return Settings.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void allowsItsOwnDefault(Setting<?> setting) {
        assertThat(setting.form().read(setting.byDefault())).isPresent();
        assertThat(setting.sentence()).endsWith(".");
    }

    @Test
    void hasEachNameOnce() {
        assertThat(Settings.all()).extracting(Setting::variable).doesNotHaveDuplicates();
    }

    /** WildFly's configuration reads some of them by itself, with a default of its own. */
    @Test
    void saysOfTheServersConfigurationWhatStandsThere() throws IOException {
        Map<String, String> inTheServer = new TreeMap<>();
        try (Stream<Path> files = Stream.of("wildfly-config/src/main/cli", "jms-consumers/src/main/java")
                .map(SOURCES::resolve)
                .flatMap(SettingsTest::filesUnder)) {
            for (Path file : files.toList()) {
                EXPRESSION
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> inTheServer.put(variable(found), found.group(2)));
            }
        }
        TOLD.forEach(inTheServer::remove);

        assertThat(inTheServer).hasSizeGreaterThan(10);
        assertThat(Settings.all().stream()
                        .filter(setting -> inTheServer.containsKey(setting.variable()))
                        .collect(Collectors.toMap(Setting::variable, Setting::byDefault)))
                .containsExactlyInAnyOrderEntriesOf(inTheServer);
    }

    /** Run with {@code -Dmuniment.write} to write the files anew. */
    @ParameterizedTest
    @MethodSource("documents")
    void areDocumentedAsTheyAre(String file, String text) throws IOException {
        Path path = SOURCES.resolve("docs").resolve(file);
        if (System.getProperty("muniment.write") != null) {
            Files.writeString(path, text);
        }
        assertThat(path)
                .as("written from the code; run mvn -pl ejb test -Dtest=SettingsTest -Dmuniment.write")
                .hasContent(text);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("settings.md", SettingsDocument.page()),
                Arguments.of("settings.env", SettingsDocument.template()));
    }

    private static String variable(MatchResult found) {
        return found.group(1).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static Stream<Path> filesUnder(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
