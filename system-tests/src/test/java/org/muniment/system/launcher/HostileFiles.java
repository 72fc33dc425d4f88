package org.muniment.system.launcher;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** A few good files and a few bad ones, with a manifest that says which is which. */
final class HostileFiles {
    /** As many as are drawn. */
    static final int LEAST = 10;

    private final Path folder;
    private final StringBuilder manifest = new StringBuilder("file,expect\n");

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    static Path draw(Path folder) throws IOException {
        Files.createDirectories(folder);
        var files = new HostileFiles(folder);
        for (String format : new String[] {"jpg", "png", "gif", "tif"}) {
            files.add("good." + format, "accept", picture(format));
        }
        byte[] jpeg = picture("jpg");
        byte[] png = picture("png");
        files.add("half.jpg", "refuse", Arrays.copyOf(jpeg, 200));
        files.add("half.png", "refuse", Arrays.copyOf(png, png.length / 2));
        files.add("empty.jpg", "refuse", new byte[0]);
        files.add("page.png", "refuse", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        files.add("bomb.png", "refuse", claiming(png, Integer.MAX_VALUE));
        files.add("more-behind.jpg", "either", joined(jpeg, "<script>alert(1)</script>"));
        Files.writeString(folder.resolve("MANIFEST.csv"), files.manifest);
        return folder;
    }

    private void add(String name, String expect, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        manifest.append(name).append(',').append(expect).append('\n');
    }

    private static byte[] picture(String format) throws IOException {
        var picture = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 160, 120);
        pen.setColor(Color.BLUE);
        pen.fillOval(20, 20, 80, 80);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, format, bytes)) {
            throw new IOException("This Java platform writes no " + format + ".");
        }
        return bytes.toByteArray();
    }

    /** A PNG whose header speaks of many more pixels than there are; the first chunk is the header, its width at 16. */
    private static byte[] claiming(byte[] png, int side) {
        byte[] bytes = png.clone();
        var header = ByteBuffer.wrap(bytes);
        header.putInt(16, side).putInt(20, side);
        var checksum = new CRC32();
        checksum.update(bytes, 12, 17);
        header.putInt(29, (int) checksum.getValue());
        return bytes;
    }

    private static byte[] joined(byte[] bytes, String words) {
        byte[] more = words.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, all, bytes.length, more.length);
        return all;
    }
}
