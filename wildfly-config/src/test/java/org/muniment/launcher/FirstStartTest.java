package org.muniment.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {
    @TempDir
    Path folder;

    private DataFolder data;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder.resolve("data"));
    }

    @AfterEach
    void close() throws IOException {
        data.close();
    }

    @Test
    void tellsThePasswordOnceAndForgetsIt() throws IOException {
        FirstStart first = start();
        assertThat(first.isDue()).isTrue();

        Optional<String> words = first.finish();

        assertThat(words).hasValueSatisfying(text -> assertThat(text)
                .containsPattern("\"superuser\" with the initial password +([a-z2-9]{5}-){3}[a-z2-9]{5}\n"));
        assertThat(data.resolve("initial-password")).doesNotExist();
        assertThat(start().isDue()).isFalse();
        assertThat(start().finish()).isEmpty();
    }

    @Test
    void aFirstStartThatWasBrokenOffKeepsThePasswordThatKeycloakMayHaveTaken() throws IOException {
        start();
        String made = Files.readString(data.resolve("initial-password"));

        assertThat(start().finish()).hasValueSatisfying(text -> assertThat(text)
                .contains(made.strip().split("\n")[1]));
    }

    private FirstStart start() throws IOException {
        return new FirstStart(data, new Memory(data), Options.defaults());
    }
}
