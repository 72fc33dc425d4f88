package org.muniment.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @Test
    void nothingMeansRunOnTheDataFolderBeside() {
        CommandLine line = CommandLine.parse(List.of());

        assertThat(line.verb()).isEqualTo("run");
        assertThat(line.data()).isEqualTo(Path.of("data"));
        assertThat(line.options()).isEqualTo(Options.defaults());
    }

    @Test
    void takesEveryOption() {
        CommandLine line = CommandLine.parse(Arrays.asList(
                ("run --data /srv/muniment --port 81 --keycloak-port 82 --management-port 83 --heap 6g --device gpu:0"
                                + " --superuser mei-lin.ho --address https://a.example:8443 --keystore a.p12")
                        .split(" ")));

        assertThat(line.data()).isEqualTo(Path.of("/srv/muniment"));
        assertThat(line.options())
                .isEqualTo(new Options(
                        81,
                        Optional.of(82),
                        Optional.of(83),
                        Optional.of(URI.create("https://a.example:8443")),
                        Optional.of(Path.of("a.p12")),
                        "gpu:0",
                        "6g",
                        "mei-lin.ho",
                        false,
                        Map.of()));
    }

    @Test
    void aCommandHasWordsOfItsOwn() {
        CommandLine line = CommandLine.parse(List.of("backup", "/mnt/copies", "--data", "/srv/muniment"));

        assertThat(line.word("where to")).isEqualTo("/mnt/copies");
        assertThat(line.data()).isEqualTo(Path.of("/srv/muniment"));
        assertThatThrownBy(() -> CommandLine.parse(List.of("backup")).word("where to"))
                .hasMessage("Say where to; see ./muniment backup --help.");
        assertThat(CommandLine.parse(List.of("backup", "--help")).words()).containsExactly("backup");
    }

    @ParameterizedTest
    @CsvSource({
        "run /srv, \"/srv\" is not an option",
        "restore one two, \"two\" is not an option",
        "walk, \"walk\" is not a command",
        "--prot 80, \"--prot\" is not an option",
        "--port, --port needs a value",
        "--port eighty, --port cannot be \"eighty\"",
        "--port 70000, --port is at most 65535",
        "--device tpu, --device cannot be \"tpu\"",
        "--heap lots, --heap cannot be \"lots\"",
        "--superuser Root!, --superuser cannot be \"Root!\"",
        "--address https://a_b|c, --address cannot be"
    })
    void saysWhatItDoesNotUnderstand(String typed, String sentence) {
        assertThatThrownBy(() -> CommandLine.parse(Arrays.asList(typed.split(" "))))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void helpIsAskedForInThreeWays() {
        assertThat(List.of("help", "--help", "-h"))
                .allMatch(word -> CommandLine.parse(List.of(word)).verb().equals("help"));
    }
}
