package org.muniment.pictures.darkroom;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** JPEG files, and segments to put into them. */
final class JpegBytes {

    private JpegBytes() {}

    /** Two colours side by side, with the segment of JFIF. */
    static byte[] halves(Color left, Color right, int width, int height, boolean progressive) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(left);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(right);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return write(new IIOImage(picture, null, null), progressive);
    }

    /** Four components of one value each, as they are to be stored, without any segment that says what they mean. */
    static byte[] fourComponents(int... values) throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 16; x++) {
                raster.setPixel(x, y, values);
            }
        }
        return write(new IIOImage(raster, null, null), false);
    }

    private static byte[] write(IIOImage picture, boolean progressive) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        while (writer.getClass().getModule() != ImageIO.class.getModule()) {
            writer = platform();
        }
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0.95f);
        if (progressive) {
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, picture, how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static javax.imageio.ImageWriter platform() {
        var writers = ImageIO.getImageWritersByFormatName("jpeg");
        while (writers.hasNext()) {
            var writer = writers.next();
            if (writer.getClass().getModule() == ImageIO.class.getModule()) {
                return writer;
            }
        }
        throw new IllegalStateException("Every Java platform writes JPEG.");
    }

    /** Puts a segment behind the first marker. */
    static byte[] with(byte[] jpeg, int marker, byte[] data) {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xff);
        out.write(marker);
        out.write(data.length + 2 >> 8);
        out.write(data.length + 2);
        out.writeBytes(data);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** @param transform 0 for CMYK or RGB, 1 for YCbCr, 2 for YCCK */
    static byte[] adobe(int transform) {
        var data = new byte[12];
        System.arraycopy("Adobe".getBytes(StandardCharsets.ISO_8859_1), 0, data, 0, 5);
        data[6] = 100;
        data[11] = (byte) transform;
        return data;
    }

    static byte[] profile(byte[] profile) {
        var data = new byte[14 + profile.length];
        System.arraycopy("ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1), 0, data, 0, 12);
        data[12] = 1;
        data[13] = 1;
        System.arraycopy(profile, 0, data, 14, profile.length);
        return data;
    }

    /** An Exif segment with an orientation, a maker, a model, a time and a place. */
    static byte[] exif(int orientation) {
        var out = ByteBuffer.allocate(300);
        out.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        out.putShort((short) 5);
        field(out, 0x010f, 2, 6).putInt(100);
        field(out, 0x0110, 2, 9).putInt(106);
        field(out, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
        field(out, 0x8769, 4, 1).putInt(116);
        field(out, 0x8825, 4, 1).putInt(160);
        out.putInt(0);
        out.position(6 + 100).put("Canon\0Canon 5D\0".getBytes(StandardCharsets.ISO_8859_1));
        out.position(6 + 116).putShort((short) 1);
        field(out, 0x9003, 2, 20).putInt(136);
        out.putInt(0);
        out.position(6 + 136).put("2019:05:03 10:20:30\0".getBytes(StandardCharsets.ISO_8859_1));
        out.position(6 + 160).putShort((short) 4);
        field(out, 1, 2, 2).put(new byte[] {'N', 0, 0, 0});
        field(out, 2, 5, 3).putInt(220);
        field(out, 3, 2, 2).put(new byte[] {'E', 0, 0, 0});
        field(out, 4, 5, 3).putInt(244);
        out.putInt(0);
        out.position(6 + 220);
        for (int value : new int[] {46, 1, 57, 1, 0, 1, 7, 1, 26, 1, 24, 1}) {
            out.putInt(value);
        }
        return java.util.Arrays.copyOf(out.array(), out.position());
    }

    private static ByteBuffer field(ByteBuffer out, int tag, int type, int count) {
        return out.putShort((short) tag).putShort((short) type).putInt(count);
    }
}
