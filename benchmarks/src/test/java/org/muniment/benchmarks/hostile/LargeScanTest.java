package org.muniment.benchmarks.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniment.benchmarks.BadRequest;

class LargeScanTest {

    @TempDir
    Path folder;

    @Test
    void scansAreWholeTexturedAndEachOfItsOwnBytes() throws IOException {
        for (boolean progressive : List.of(false, true)) {
            LargeScan scan = LargeScan.draw(600, progressive);
            Path one = scan.write(folder.resolve("1.jpg"), 1);
            Path other = scan.write(folder.resolve("2.jpg"), 2);

            assertThat(Files.mismatch(one, other)).isPositive();
            var picture = ImageIO.read(one.toFile());
            assertThat(picture.getWidth()).isEqualTo(600);
            assertThat(Flatness.isFlat(picture, 60)).isFalse();
            // A flat picture of this size has a few kilobytes.
            assertThat(Files.size(one)).isGreaterThan(40_000);
        }
    }

    @Test
    void whatMakesNoSenseIsSaidSo() {
        for (List<String> words : List.of(List.of("--count"), List.of("--count", "-1"), List.of("ten", "1"))) {
            assertThatThrownBy(() -> LargeCommand.run(words)).isInstanceOf(BadRequest.class);
        }
    }
}
