package org.muniment.system.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes a lossless WebP (RFC 9649, section 3) in its plainest form: no transform, no cache, each colour one of two
 * values, told by one bit.
 */
final class WebpFile {

    private final ByteArrayOutputStream bits = new ByteArrayOutputStream();
    private int current;
    private int filled;

    private WebpFile() {}

    /** Each part of a colour becomes either 0 or 255, whichever is nearer. */
    static byte[] lossless(TestCard card) {
        WebpFile file = new WebpFile();
        file.header();
        for (int y = 0; y < TestCard.HEIGHT; y++) {
            for (int x = 0; x < TestCard.WIDTH; x++) {
                int colour = card.colour(x, y);
                file.put(colour >> 15 & 1, 1);
                file.put(colour >> 23 & 1, 1);
                file.put(colour >> 7 & 1, 1);
            }
        }
        return file.riff();
    }

    private void header() {
        put(0x2F, 8);
        put(TestCard.WIDTH - 1, 14);
        put(TestCard.HEIGHT - 1, 14);
        put(0, 1); // no alpha
        put(0, 3); // version
        put(0, 1); // no transform
        put(0, 1); // no colour cache
        put(0, 1); // one group of codes
        for (int colour = 0; colour < 3; colour++) {
            put(1, 1); // a simple code
            put(1, 1); // of two symbols
            put(0, 1); // the first in one bit
            put(0, 1);
            put(255, 8);
        }
        oneSymbol(255);
        oneSymbol(0);
    }

    private void oneSymbol(int symbol) {
        put(1, 1);
        put(0, 1);
        put(1, 1); // in eight bits
        put(symbol, 8);
    }

    /** The lowest bit first. */
    private void put(int value, int count) {
        for (int i = 0; i < count; i++) {
            current |= (value >> i & 1) << filled;
            if (++filled == 8) {
                bits.write(current);
                current = 0;
                filled = 0;
            }
        }
    }

    private byte[] riff() {
        put(0, 7);
        byte[] data = bits.toByteArray();
        int padded = data.length + (data.length & 1);
        ByteBuffer file = ByteBuffer.allocate(20 + padded).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(12 + padded).put(ascii("WEBPVP8L")).putInt(data.length);
        file.put(data);
        return file.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
