package org.muniment.transcription;

/** Synthetic pages for tests: blocks of ink where characters would stand. */
final class Drawing {

    private final Ink ink;

    Drawing(int width, int height) {
        ink = Ink.blank(width, height);
    }

    Drawing block(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                ink.set(x, y, 1);
            }
        }
        return this;
    }

    /** A frame of strokes, as a character has: hollow, with a bar through the middle. */
    Drawing character(int left, int top, int size) {
        int stroke = Math.max(2, size / 8);
        block(left, top, size, stroke);
        block(left, top + size - stroke, size, stroke);
        block(left, top, stroke, size);
        block(left + size - stroke, top, stroke, size);
        return block(left, top + size / 2, size, stroke);
    }

    Drawing column(int left, int top, int characters, int size, int pitch) {
        for (int i = 0; i < characters; i++) {
            character(left, top + i * pitch, size);
        }
        return this;
    }

    Ink ink() {
        return ink;
    }

    /** As a picture on paper of that brightness, 0 to 255. */
    Brightness brightness(float paper) {
        var values = new float[ink.values().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = paper * (1 - 0.8f * ink.values()[i]);
        }
        return new Brightness(ink.width(), ink.height(), values);
    }
}
