package org.muniment.pictures.darkroom;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.stream.FileImageInputStream;
import org.w3c.dom.Element;

/** A GIF with its first picture, where that lies on the logical screen. */
final class GifFilm implements Film {

    private static final String METADATA = "javax_imageio_gif_image_1.0";

    private final Path file;
    private final long pagePixels;
    private final String version;
    private final int width;
    private final int height;

    GifFilm(Path file, long pagePixels) throws IOException {
        this.file = file;
        this.pagePixels = pagePixels;
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var header = new byte[10];
            in.readFully(header);
            version = new String(header, 3, 3, StandardCharsets.ISO_8859_1);
            width = (header[7] & 0xff) << 8 | header[6] & 0xff;
            height = (header[9] & 0xff) << 8 | header[8] & 0xff;
        } catch (java.io.EOFException e) {
            throw Undevelopable.breaksOff();
        }
    }

    @Override
    public int pages() {
        return 1;
    }

    @Override
    public Promise promise(int page) throws IOException {
        return new Promise(width, height, (long) width * height * 5, 0).within(pagePixels);
    }

    @Override
    public Negative develop(int page) throws IOException {
        promise(page);
        var reader = PlatformReaders.of("gif");
        try (var in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, false, false);
            // The picture may be larger than the screen that it is said to lie on.
            new Promise(reader.getWidth(0), reader.getHeight(0), 0, 0).within(pagePixels);
            var ending = new Ending();
            reader.addIIOReadWarningListener(ending);
            var picture = reader.read(0);
            ending.requireWhole();
            var place = (Element) ((Element) reader.getImageMetadata(0).getAsTree(METADATA))
                    .getElementsByTagName("ImageDescriptor")
                    .item(0);
            int left = Integer.parseInt(place.getAttribute("imageLeftPosition"));
            int top = Integer.parseInt(place.getAttribute("imageTopPosition"));
            boolean all = left == 0 && top == 0 && picture.getWidth() == width && picture.getHeight() == height;
            return Negative.of(all ? picture : onScreen(picture, left, top));
        } finally {
            reader.dispose();
        }
    }

    private BufferedImage onScreen(BufferedImage picture, int left, int top) {
        var screen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = screen.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(picture, left, top, null);
        graphics.dispose();
        return screen;
    }

    @Override
    public Description describe(int page) {
        var description = new Description();
        description.format = PictureFormat.GIF.word();
        description.formatVersion = version;
        description.compression = "LZW";
        description.width = width;
        description.height = height;
        description.samplesPerPixel = 1;
        description.colour = "palette";
        return description;
    }

    @Override
    public void close() {
        // Every reading opens the file for itself.
    }
}
