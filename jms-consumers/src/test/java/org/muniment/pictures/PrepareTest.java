package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniment.processing.DerivedFile;
import org.muniment.processing.PreparedPage;
import org.muniment.processing.SplitFile;
import org.muniment.processing.StageFailure;

/** The two stages, through a real process. */
class PrepareTest {

    @TempDir
    static Path room;

    @TempDir
    Path folder;

    private static Darkroom darkroom;

    @BeforeAll
    static void open() {
        darkroom = Darkroom.open(room);
    }

    @AfterAll
    static void close() {
        darkroom.close();
    }

    @Test
    void derivesAPyramidAndAThumbnail() throws Exception {
        var original = written(halves(1000, 700), "png");

        var outcome = new Prepare(darkroom).run(new Attempted(original, 1, folder));

        assertThat(outcome.result()).isInstanceOfSatisfying(PreparedPage.class, page -> {
            assertThat(page.width()).isEqualTo(1000);
            assertThat(page.height()).isEqualTo(700);
            assertThat(page.metadata().format()).isEqualTo("PNG");
            assertThat(page.metadata().bitsPerSample()).isEqualTo(8);
        });
        assertThat(outcome.model()).isEmpty();
        assertThat(outcome.files()).extracting(DerivedFile::role).containsExactly("pyramid", "thumbnail");
        var pyramid = Pyramid.open(outcome.files().get(0).file());
        assertThat(pyramid.width()).isEqualTo(1000);
        var level = pyramid.levels().get(0);
        assertThat(pyramid.read(level, 100, 100, 1, 1).getRGB(0, 0)).isEqualTo(0xffff0000);
        assertThat(pyramid.read(level, 900, 100, 1, 1).getRGB(0, 0)).isEqualTo(0xff0000ff);
        var thumbnail = ImageIO.read(outcome.files().get(1).file().toFile());
        assertThat(thumbnail.getWidth()).isEqualTo(400);
        assertThat(thumbnail.getHeight()).isEqualTo(280);
    }

    @Test
    void aSmallPictureIsNotEnlarged() throws Exception {
        var original = written(halves(30, 20), "jpg");

        var outcome = new Prepare(darkroom).run(new Attempted(original, 1, folder));

        assertThat(ImageIO.read(outcome.files().get(1).file().toFile()).getWidth())
                .isEqualTo(30);
    }

    @Test
    void onePictureIsOnePage() throws Exception {
        var original = written(halves(30, 20), "png");

        var outcome = new Split(darkroom).run(new Attempted(original, 1, folder));

        assertThat(outcome.result()).isInstanceOfSatisfying(SplitFile.class, file -> assertThat(file.pages())
                .isEqualTo(1));
        assertThat(outcome.files()).isEmpty();
    }

    @Test
    void moreThanThePagesThatAreAllowedAreRefused() throws Exception {
        var original = folder.resolve("three.tif");
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = ImageIO.createImageOutputStream(original.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < 3; page++) {
                writer.writeToSequence(new IIOImage(halves(30, 20), null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        var input = new Attempted(original, 1, folder);

        assertThat(new Split(darkroom, 3).run(input).result()).isEqualTo(new SplitFile(3));
        assertThatThrownBy(() -> new Split(darkroom, 2).run(input))
                .isInstanceOf(StageFailure.class)
                .hasMessageContaining("3 pages; the limit is 2");
    }

    @Test
    void aPageThatIsNotThereIsRefused() throws Exception {
        var original = written(halves(30, 20), "png");

        assertThatThrownBy(() -> new Prepare(darkroom).run(new Attempted(original, 2, folder)))
                .isInstanceOf(StageFailure.class)
                .hasMessageContaining("no page 2");
    }

    @Test
    void garbageIsRefusedForGood() throws IOException {
        var garbage = Files.writeString(folder.resolve("page.jpg"), "not a picture");

        assertThatThrownBy(() -> new Prepare(darkroom).run(new Attempted(garbage, 1, folder)))
                .isInstanceOfSatisfying(StageFailure.class, failure -> assertThat(failure.isPassing())
                        .isFalse())
                .hasMessageContaining("JPEG, PNG, TIFF, WebP, GIF or PDF");
    }

    private Path written(BufferedImage picture, String format) throws IOException {
        var file = folder.resolve("original");
        ImageIO.write(picture, format, file.toFile());
        return file;
    }

    private static BufferedImage halves(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return picture;
    }
}
