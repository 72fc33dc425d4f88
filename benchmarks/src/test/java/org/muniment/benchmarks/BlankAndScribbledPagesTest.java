package org.muniment.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniment.models.Models;
import org.muniment.transcription.MinutesStages;
import org.muniment.transcription.ReadPage;

/** The whole reading with the real models, which the build lays out before this module. */
class BlankAndScribbledPagesTest {

    private static final Path MODELS = Path.of("..", "wildfly-config", "target", "muniment", "models");

    @TempDir
    Path folder;

    @BeforeAll
    static void modelsAreLaidOut() {
        assumeTrue(Files.isRegularFile(MODELS.resolve("models.json")), "The models are laid out by wildfly-config.");
    }

    @Test
    void aBlankPageHasNoLines() throws Exception {
        assertThat(read(paper(600, 800)).lines()).isEmpty();
    }

    @Test
    void aTinyPictureHasNoLines() throws Exception {
        assertThat(read(paper(1, 1)).lines()).isEmpty();
    }

    @Test
    void whatLooksLikeColumnsIsReadFromTheRight() throws Exception {
        var page = paper(430, 600);
        var random = new Random(7);
        for (int column = 0; column < 6; column++) {
            for (int row = 0; row < 14; row++) {
                scribble(page, 40 + 62 * column, 40 + 36 * row, random);
            }
        }

        var read = read(page);

        assertThat(read.lines()).isNotEmpty();
        for (int i = 1; i < read.lines().size(); i++) {
            double before = read.lines().get(i - 1).polygon().get(0).x();
            double here = read.lines().get(i).polygon().get(0).x();
            assertThat(here).isLessThan(before);
        }
        assertThat(read.lines()).allSatisfy(line -> assertThat(line.characters())
                .allSatisfy(character -> assertThat(character.confidence()).isBetween(0.0, 1.0)));
    }

    private static BufferedImage paper(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(new Color(230, 220, 200));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return picture;
    }

    private static void scribble(BufferedImage page, int x, int y, Random random) {
        var graphics = page.createGraphics();
        graphics.setColor(new Color(40, 35, 30));
        for (int stroke = 0; stroke < 6; stroke++) {
            int at = random.nextInt(24);
            if (stroke % 2 == 0) {
                graphics.fillRect(x, y + at, 26, 2);
            } else {
                graphics.fillRect(x + at, y, 2, 26);
            }
        }
        graphics.dispose();
    }

    private ReadPage read(BufferedImage page) throws Exception {
        var file = folder.resolve("page.png");
        ImageIO.write(page, "png", file.toFile());
        try (var models = Models.open(MODELS, "cpu");
                var darkroom = new TemporaryDarkroom()) {
            return new PageReading(MinutesStages.of(darkroom.room(), models)).read(file);
        }
    }
}
