package org.muniment.benchmarks.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that were made from one thing stay on one side. */
class SampleTest {

    @TempDir
    Path folder;

    @Test
    void aHandAFontAPapyrusAndAPersonAreOneSource() throws IOException {
        pictures("card_01_caveat.jpg", "card_11_caveat.jpg", "card_02_neucha.jpg");
        pictures("full/p_g_12.jpg", "pieces/p_g_12__f0.jpg", "pieces/p_g_12__f1.jpg", "pieces/p_g_13__f0.jpg");
        pictures("faces/Ann/Ann_1.jpg", "faces/Ann/Ann_2.jpg", "groups/group_01.jpg", "groups/group_02.jpg");

        var samples = Sample.in("any", List.of(folder), 100);

        assertThat(samples).hasSize(11);
        assertThat(samples.stream().map(Sample::source).distinct()).hasSize(6);
        var halves = Sample.development(samples);
        samples.stream().collect(Collectors.groupingBy(Sample::source)).values().forEach(ofOne -> assertThat(
                        ofOne.stream().map(halves::get).distinct())
                .hasSize(1));
        assertThat(halves.values()).contains(true, false);
    }

    @Test
    void noFolderOutweighsTheOthers() throws IOException {
        for (int i = 0; i < 40; i++) {
            pictures("many/one-%02d.jpg".formatted(i));
        }
        pictures("few/a.png", "few/b.png");

        var samples = Sample.in("any", List.of(folder), 10);

        assertThat(samples).hasSize(10);
        assertThat(samples.stream().filter(sample -> sample.file().toString().contains("few")))
                .hasSize(2);
    }

    private void pictures(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "a picture");
        }
    }
}
