package org.muniment.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {

    @TempDir
    Path folder;

    @Test
    void understandsAWholeCommand() {
        var arguments = read("minutes", folder.toString(), "--out", "there", "--models", "m", "--device", "cpu");

        assertThat(arguments.folder()).isEqualTo(folder);
        assertThat(arguments.out()).contains(Path.of("there"));
        assertThat(arguments.models()).isEqualTo(Path.of("m"));
        assertThat(arguments.device()).isEqualTo("cpu");
    }

    @Test
    void saysWhatIsMissingOrWrong() {
        refused("there is: minutes");
        refused("there is: minutes", "photographs", folder.toString());
        refused("one folder", "minutes");
        refused("There is no folder", "minutes", folder.resolve("nowhere").toString());
        refused("needs a value", "minutes", folder.toString(), "--models");
        refused("There is no option '--fast'", "minutes", folder.toString(), "--fast", "yes");
        assertThatThrownBy(() -> read("minutes", folder.toString(), "--models", "m"))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("--out");
    }

    @Test
    void aFolderWithoutPicturesIsSaidSo() {
        assertThatThrownBy(() -> Pictures.in(folder))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("no JPEG or PNG pictures");
    }

    private static void refused(String sentence, String... words) {
        assertThatThrownBy(() -> Arguments.of(words, false))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining(sentence);
    }

    private static Arguments read(String... words) {
        return Arguments.of(words, true);
    }
}
