package org.muniment.benchmarks.fuzz;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Valid files of every format, drawn by the platform's own writers: the same bytes at every run, so that a seed and a number
 * give the same case.
 */
final class DrawnSeeds {

    private static final int WIDTH = 97;
    private static final int HEIGHT = 61;

    private final List<Seed> seeds = new ArrayList<>();

    static List<Seed> all() throws IOException {
        var drawn = new DrawnSeeds();
        drawn.jpegs();
        drawn.pngs();
        drawn.tiffs();
        drawn.add("gif", "palette", picture(BufferedImage.TYPE_BYTE_INDEXED), param -> {});
        drawn.seeds.add(new Seed("lossless.webp", DrawnWebp.of(WIDTH, HEIGHT)));
        byte[] jpeg = drawn.seeds.get(0).bytes();
        drawn.seeds.add(new Seed("scan.pdf", DrawnPdf.of(jpeg, WIDTH, HEIGHT, 3)));
        return List.copyOf(drawn.seeds);
    }

    private void jpegs() throws IOException {
        var colours = picture(BufferedImage.TYPE_INT_RGB);
        add("jpg", "baseline", colours, param -> {});
        add("jpg", "progressive", colours, param -> param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT));
        add("jpg", "grey", picture(BufferedImage.TYPE_BYTE_GRAY), param -> {});
        cmyk(colours);
    }

    private void pngs() throws IOException {
        for (var kind : List.of(
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_USHORT_GRAY)) {
            add("png", "type-" + kind, picture(kind), param -> {});
        }
        add(
                "png",
                "interlaced",
                picture(BufferedImage.TYPE_INT_RGB),
                param -> param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT));
    }

    private void tiffs() throws IOException {
        var colours = picture(BufferedImage.TYPE_INT_RGB);
        for (var compression : List.of("LZW", "Deflate", "ZLib", "PackBits", "JPEG")) {
            add("tif", compression, colours, param -> compress(param, compression));
        }
        for (var compression : List.of("CCITT RLE", "CCITT T.4", "CCITT T.6")) {
            add(
                    "tif",
                    compression.replace(' ', '-'),
                    picture(BufferedImage.TYPE_BYTE_BINARY),
                    param -> compress(param, compression));
        }
        add("tif", "16-bit", picture(BufferedImage.TYPE_USHORT_GRAY), param -> {});
        add("tif", "palette", picture(BufferedImage.TYPE_BYTE_INDEXED), param -> {});
        add("tif", "tiled", colours, param -> {
            param.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
            param.setTiling(32, 32, 0, 0);
        });
        pages(colours);
    }

    private static void compress(ImageWriteParam param, String compression) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType(compression);
    }

    /** What a writer may be told. */
    private interface Settings {
        void on(ImageWriteParam param);
    }

    private void add(String ending, String name, BufferedImage picture, Settings settings) throws IOException {
        write(ending, name, writer -> {
            var param = writer.getDefaultWriteParam();
            settings.on(param);
            writer.write(null, new IIOImage(picture, null, null), param);
        });
    }

    private void pages(BufferedImage picture) throws IOException {
        write("tif", "three-pages", writer -> {
            writer.prepareWriteSequence(null);
            for (int i = 0; i < 3; i++) {
                writer.writeToSequence(new IIOImage(picture, null, null), writer.getDefaultWriteParam());
            }
            writer.endWriteSequence();
        });
    }

    /** Four inks: the writer stores the four bands as they are. */
    private void cmyk(BufferedImage colours) throws IOException {
        var inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, WIDTH, HEIGHT, 4, null);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                var colour = new Color(colours.getRGB(x, y));
                inks.setPixel(
                        x, y, new int[] {255 - colour.getRed(), 255 - colour.getGreen(), 255 - colour.getBlue(), 9});
            }
        }
        write("jpg", "cmyk", writer -> writer.write(null, new IIOImage(inks, null, null), null));
    }

    /** What is done with a writer. */
    private interface Writing {
        void with(ImageWriter writer) throws IOException;
    }

    private void write(String ending, String name, Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = platformWriter(ending);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writing.with(writer);
        } finally {
            writer.dispose();
        }
        seeds.add(new Seed(name + "." + ending, bytes.toByteArray()));
    }

    private static ImageWriter platformWriter(String ending) throws IOException {
        var writers = ImageIO.getImageWritersBySuffix(ending);
        while (writers.hasNext()) {
            var writer = writers.next();
            if (writer.getClass().getModule() == ImageIO.class.getModule()) {
                return writer;
            }
        }
        throw new IOException("This Java platform writes no " + ending + ".");
    }

    /** Edges, gradients and noise, which all parts of a decoder have work with. */
    private static BufferedImage picture(int kind) {
        var picture = new BufferedImage(WIDTH, HEIGHT, kind);
        var pen = picture.createGraphics();
        var random = new Random(7);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int noise = random.nextInt(32);
                pen.setColor(new Color(
                        Math.min(255, x * 2 + noise), Math.min(255, y * 3 + noise), x / 16 * 30 % 256, 255 - x));
                pen.fillRect(x, y, 1, 1);
            }
        }
        pen.setColor(Color.BLACK);
        pen.drawOval(20, 10, 40, 40);
        pen.dispose();
        return picture;
    }
}
