package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture of 1700 x 1300 pixels whose colour says where a pixel is: red grows to the right, green downwards. */
class RenderingTest {

    private static final int WIDTH = 1700;
    private static final int HEIGHT = 1300;

    @TempDir
    private Path folder;

    private Pyramid pyramid;

    @BeforeEach
    void write() throws IOException {
        pyramid = TestPyramid.of(WIDTH, HEIGHT, RenderingTest::colour, Tiles.DEFLATE, folder);
    }

    private static int colour(double x, double y) {
        return (int) Math.round(x * 255 / WIDTH) << 16 | (int) Math.round(y * 255 / HEIGHT) << 8 | 0x40;
    }

    private static int colour(int x, int y) {
        return colour((double) x, (double) y);
    }

    private static ImageRequest request(String path) {
        String[] parts = path.split("[/]|[.](?=[a-z]+$)");
        return ImageRequest.of(
                new Size(WIDTH, HEIGHT), parts[0], parts[1], parts[2], parts[3], parts[4], Most.OF_THE_HOUSE);
    }

    private BufferedImage drawn(String path) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(new Rendering(pyramid, request(path)).drawn()));
    }

    /** Corners of what is asked for, in pixels of the picture: upper left x and y, then width and height. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "full/max/0/default.png | 0,0,1700,1300 | 1700,1300",
                "full/850,650/0/default.png | 0,0,1700,1300 | 850,650",
                "full/425,325/0/default.png | 0,0,1700,1300 | 425,325",
                "full/400,/0/default.png | 0,0,1700,1300 | 400,306",
                "full/17,13/0/default.png | 0,0,1700,1300 | 17,13",
                "full/1,1/0/default.png | 0,0,1700,1300 | 1,1",
                "1024,1024,676,276/676,276/0/default.png | 1024,1024,676,276 | 676,276",
                "1024,1024,676,276/338,138/0/default.png | 1024,1024,676,276 | 338,138",
                "511,513,700,300/max/0/default.png | 511,513,700,300 | 700,300",
                "511,513,701,299/333,/0/default.png | 511,513,701,299 | 333,142",
                "1000,1000,100,50/^400,/0/default.png | 1000,1000,100,50 | 400,200",
                "0,0,1,1/^50,/0/default.png | 0,0,1,1 | 50,50",
                "1699,1299,1,1/^5,5/0/default.png | 1699,1299,1,1 | 5,5",
                "0,600,1700,1/1700,1/0/default.png | 0,600,1700,1 | 1700,1",
                "0,600,1700,1/100,1/0/default.png | 0,600,1700,1 | 100,1",
                "777,0,1,1300/1,100/0/default.png | 777,0,1,1300 | 1,100",
                "pct:25,25,50,50/200,300/0/default.png | 425,325,850,650 | 200,300",
            })
    void everyPixelIsWhereItBelongs(String path, String region, String size) throws IOException {
        Region part = Region.of(region, WIDTH, HEIGHT);

        BufferedImage picture = drawn(path);

        assertThat(picture.getWidth() + "," + picture.getHeight()).isEqualTo(size);
        double scaleX = (double) part.width() / picture.getWidth();
        double scaleY = (double) part.height() / picture.getHeight();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int expected = colour(part.x() + (x + 0.5) * scaleX - 0.5, part.y() + (y + 0.5) * scaleY - 0.5);
                int actual = picture.getRGB(x, y);
                assertThat(actual >> 16 & 0xFF).isCloseTo(expected >> 16, within(2));
                assertThat(actual >> 8 & 0xFF).isCloseTo(expected >> 8 & 0xFF, within(2));
                assertThat(actual & 0xFF).isEqualTo(0x40);
            }
        }
    }

    /** Where the upper left and the upper right corner of the region come to lie. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 199, 0",
        "90, 99, 0, 99, 199",
        "180, 199, 99, 0, 99",
        "270, 0, 199, 0, 0",
        "!0, 199, 0, 0, 0",
        "!90, 99, 199, 99, 0",
        "!180, 0, 99, 199, 99",
        "!270, 0, 0, 0, 199"
    })
    void isMirroredAndThenTurnedClockwise(String rotation, int leftX, int leftY, int rightX, int rightY)
            throws IOException {
        BufferedImage upright = drawn("600,500,200,100/max/0/default.png");

        BufferedImage turned = drawn("600,500,200,100/max/" + rotation + "/default.png");

        boolean swapped = rotation.endsWith("90") || rotation.endsWith("270");
        assertThat(turned.getWidth()).isEqualTo(swapped ? 100 : 200);
        assertThat(turned.getHeight()).isEqualTo(swapped ? 200 : 100);
        assertThat(turned.getRGB(leftX, leftY)).isEqualTo(upright.getRGB(0, 0));
        assertThat(turned.getRGB(rightX, rightY)).isEqualTo(upright.getRGB(199, 0));
    }

    @Test
    void grayHasOneBand() throws IOException {
        BufferedImage picture = drawn("0,0,200,100/max/0/gray.png");

        assertThat(picture.getRaster().getNumBands()).isEqualTo(1);
        int at = colour(150, 50);
        int luma = (int) Math.round(0.299 * (at >> 16) + 0.587 * (at >> 8 & 0xFF) + 0.114 * (at & 0xFF));
        assertThat(picture.getRaster().getSample(150, 50, 0)).isCloseTo(luma, within(1));
    }

    @Test
    void bitonalHasTwoColours() throws IOException {
        BufferedImage picture = drawn("full/170,130/0/bitonal.png");

        assertThat(picture.getColorModel().getPixelSize()).isEqualTo(1);
        assertThat(picture.getRGB(0, 0)).isEqualTo(0xFF000000);
        assertThat(picture.getRGB(169, 129)).isEqualTo(0xFFFFFFFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "gray", "bitonal"})
    void jpegIsThePictureToo(String quality) throws IOException {
        BufferedImage exact = drawn("300,300,600,600/200,/90/" + quality + ".png");

        BufferedImage picture = drawn("300,300,600,600/200,/90/" + quality + ".jpg");

        assertThat(picture.getWidth()).isEqualTo(200);
        assertThat(picture.getRGB(20, 20) & 0xFF).isCloseTo(exact.getRGB(20, 20) & 0xFF, within(8));
        assertThat(picture.getRGB(180, 180) & 0xFF).isCloseTo(exact.getRGB(180, 180) & 0xFF, within(8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,0,512,512/512,512/0/default.jpg | 0 | 0 | 0",
                "1024,512,512,512/max/0/color.jpg | 0 | 2 | 1",
                "0,0,1024,1024/512,512/0/default.jpg | 1 | 0 | 0",
                "0,0,1024,1024/512,/360/default.jpg | 1 | 0 | 0",
            })
    void wholeTilesAreSentAsTheyAreStored(String path, int level, int column, int row) throws IOException {
        var photograph = TestPyramid.of(WIDTH, HEIGHT, RenderingTest::colour, Tiles.JPEG, folder);
        byte[] tile = photograph.tile(photograph.levels().get(level), column, row);

        assertThat(new Rendering(photograph, request(path)).stored()).hasValue(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,0,512,512/max/0/default.jpg",
                "0,0,512,512/511,512/0/default.jpg",
                "0,0,512,512/512,512/90/default.jpg",
                "0,0,512,512/512,512/!0/default.jpg",
                "0,0,512,512/512,512/0/gray.jpg",
                "0,0,512,512/512,512/0/default.png",
                "1536,0,512,512/max/0/default.jpg",
                "0,1024,1024,1024/512,/0/default.jpg",
                "512,0,1024,1024/512,512/0/default.jpg",
                "0,0,256,256/^512,512/0/default.jpg",
                "full/425,325/0/default.jpg",
            })
    void allElseIsDrawn(String path) throws IOException {
        var photograph = TestPyramid.of(WIDTH, HEIGHT, RenderingTest::colour, Tiles.JPEG, folder);

        assertThat(new Rendering(photograph, request(path)).stored()).isEmpty();
    }

    @Test
    void tilesOfADrawingAreNoJpegAndAreDrawn() throws IOException {
        assertThat(new Rendering(pyramid, request("0,0,512,512/512,512/0/default.jpg")).stored())
                .isEmpty();
    }

    @Test
    void theSmallestLevelThatIsLargeEnoughIsRead() {
        // A small answer of the whole picture takes one tile; the full size takes rows of tiles.
        assertThat(new Rendering(pyramid, request("full/100,/0/default.jpg")).pixels())
                .isLessThan(150_000);
        assertThat(new Rendering(pyramid, request("full/max/0/default.jpg")).pixels())
                .isEqualTo(1700L * 1300 + 1700L * 512);
    }
}
