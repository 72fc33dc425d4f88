package org.muniment.system.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** Writes what the platform's own writer does not: TIFF and BigTIFF of several pages, deflated, one of them damaged. */
final class TiffFile {

    private static final int DEFLATE = 8;

    private final boolean big;
    private final List<byte[]> pixels = new ArrayList<>();
    private final List<Map<Integer, Long>> fields = new ArrayList<>();

    TiffFile(boolean big) {
        this.big = big;
    }

    TiffFile page(TestCard card) {
        ByteBuffer rgb = ByteBuffer.allocate(TestCard.WIDTH * TestCard.HEIGHT * 3);
        for (int y = 0; y < TestCard.HEIGHT; y++) {
            for (int x = 0; x < TestCard.WIDTH; x++) {
                int colour = card.colour(x, y);
                rgb.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
            }
        }
        return page(TestCard.WIDTH, TestCard.HEIGHT, deflated(rgb.array()));
    }

    /** A page whose directory is right and whose pixels cannot be unpacked. */
    TiffFile damagedPage() {
        byte[] noise = new byte[500];
        new java.util.Random(7).nextBytes(noise);
        return page(TestCard.WIDTH, TestCard.HEIGHT, noise);
    }

    /** As many pages as wished, of one pixel each. */
    TiffFile tinyPages(int count) {
        byte[] pixel = deflated(new byte[3]);
        for (int i = 0; i < count; i++) {
            page(1, 1, pixel);
        }
        return this;
    }

    private TiffFile page(int width, int height, byte[] data) {
        Map<Integer, Long> tags = new TreeMap<>();
        tags.put(256, (long) width);
        tags.put(257, (long) height);
        tags.put(258, 8L);
        tags.put(259, (long) DEFLATE);
        tags.put(262, 2L);
        tags.put(273, 0L);
        tags.put(277, 3L);
        tags.put(278, (long) height);
        tags.put(279, (long) data.length);
        fields.add(tags);
        pixels.add(data);
        return this;
    }

    byte[] bytes() {
        int head = big ? 16 : 8;
        int directory = big ? 8 + 20 * 9 + 8 + 8 : 2 + 12 * 9 + 4 + 8;
        int length =
                head + pixels.stream().mapToInt(data -> directory + data.length).sum();
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) (big ? 43 : 42));
        if (big) {
            file.putShort((short) 8).putShort((short) 0);
        }
        place(file, head);
        for (int page = 0; page < pixels.size(); page++) {
            int start = file.position();
            byte[] data = pixels.get(page);
            Map<Integer, Long> tags = fields.get(page);
            tags.put(273, (long) start + directory);
            long next = page == pixels.size() - 1 ? 0 : (long) start + directory + data.length;
            directory(file, tags, start + directory - 8, next);
            file.position(start + directory);
            file.put(data);
        }
        return file.array();
    }

    /** @param bits where the three depths stand when they do not fit into their field */
    private void directory(ByteBuffer file, Map<Integer, Long> tags, int bits, long next) {
        if (big) {
            file.putLong(tags.size());
        } else {
            file.putShort((short) tags.size());
        }
        tags.forEach((tag, value) -> {
            boolean depths = tag == 258;
            file.putShort(tag.shortValue()).putShort((short) (depths ? 3 : 4));
            place(file, depths ? 3 : 1);
            if (depths && big) {
                file.putShort((short) 8).putShort((short) 8).putShort((short) 8).putShort((short) 0);
            } else if (depths) {
                file.putInt(bits);
                file.putShort(bits, (short) 8).putShort(bits + 2, (short) 8).putShort(bits + 4, (short) 8);
            } else {
                // A LONG stands at the beginning of its field, however wide that is.
                place(file, value);
            }
        });
        place(file, next);
    }

    private void place(ByteBuffer file, long value) {
        if (big) {
            file.putLong(value);
        } else {
            file.putInt((int) value);
        }
    }

    static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        byte[] out = new byte[data.length + 100];
        int length = deflater.deflate(out);
        deflater.end();
        return java.util.Arrays.copyOf(out, length);
    }
}
