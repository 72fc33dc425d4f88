package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniment.pictures.DarkroomOrder.Kind;

class DarkroomChildTest {

    @TempDir
    Path folder;

    /** Found by {@code evaluate fuzz}: the virtual machine's last words were read as an answer. */
    @Test
    void aHeapThatIsTooSmallIsToldAsThatAndNothingElse() throws IOException, InterruptedException, TimeoutException {
        Path picture = folder.resolve("large.png");
        ImageIO.write(new BufferedImage(5000, 5000, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());

        try (var child = DarkroomChild.start(System.getProperty("java.class.path"), 24, folder)) {
            var answer = child.ask(order(picture), 60);
            assertThat(answer.ending()).isEqualTo(DarkroomAnswer.Ending.OUT_OF_MEMORY);
        } catch (DarkroomChild.Ended ended) {
            assertThat(ended.isOutOfMemory()).isTrue();
        }
    }

    private DarkroomOrder order(Path picture) {
        return new DarkroomOrder(
                Kind.DEVELOP,
                picture.toString(),
                1,
                120_000_000,
                folder.resolve("pyramid.tif").toString(),
                folder.resolve("thumbnail.jpg").toString());
    }
}
