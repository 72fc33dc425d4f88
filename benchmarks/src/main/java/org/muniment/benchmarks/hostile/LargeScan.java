package org.muniment.benchmarks.hostile;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A scan of many megapixels as JPEG, with the grain of paper and strokes on it, so that it is as large as real ones. */
final class LargeScan {

    private static final int COMMENT = 0xFFFE;

    private final byte[] jpeg;

    private LargeScan(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    /**
     * @param side pixels of width and height
     * @param progressive whether it comes in several passes, which a decoder has to hold all at once
     */
    static LargeScan draw(int side, boolean progressive) throws IOException {
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_3BYTE_BGR);
        byte[] samples = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        var random = new Random(side);
        int grain = 0;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                grain = (grain * 7 + random.nextInt(24)) / 8;
                boolean stroke = (x / 40 + y / 90) % 5 == 0 && (x * 31 + y * 17) % 97 < 60;
                int paper = (stroke ? 60 : 200) + grain;
                int at = 3 * (y * side + x);
                samples[at] = (byte) (paper - 20);
                samples[at + 1] = (byte) (paper - 5);
                samples[at + 2] = (byte) (paper + x * 20 / side);
            }
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            if (progressive) {
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return new LargeScan(bytes.toByteArray());
    }

    /** Writes it with a number in a comment, so that no two files are the same bytes. */
    Path write(Path file, int number) throws IOException {
        byte[] words = ("Scan " + number).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(jpeg, 0, 2);
            out.write(ByteBuffer.allocate(4)
                    .putShort((short) COMMENT)
                    .putShort((short) (words.length + 2))
                    .array());
            out.write(words);
            out.write(jpeg, 2, jpeg.length - 2);
        }
        return file;
    }
}
