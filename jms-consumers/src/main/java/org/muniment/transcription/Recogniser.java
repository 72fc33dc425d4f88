package org.muniment.transcription;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muniment.models.InstalledModel;
import org.muniment.models.LoadedModel;
import org.muniment.models.Tensor;

/**
 * A line recogniser of the PaddleOCR family (CRNN or SVTR with a CTC head). Input {@code [N,3,48,W]}, each channel
 * {@code (v/255 - 0.5) / 0.5}; output {@code [N, W/8, classes]}, already a softmax.
 */
final class Recogniser {

    private static final int CHANNELS = 3;
    /** Widths are padded to a multiple of this. */
    private static final int GRAIN = 32;
    /** Strips in one pass, of which the widest may be so much wider than the narrowest. */
    private static final int MOST_TOGETHER = 4;

    private static final double MOST_DIFFERENCE = 1.15;

    private final LoadedModel loaded;
    private final List<String> dictionary;

    Recogniser(InstalledModel model) {
        this.loaded = model.loaded();
        this.dictionary = model.lines("dictionary");
    }

    /** The character of a class; empty for the blank, a space for the last class. */
    String character(int type) {
        if (type == Posterior.BLANK) {
            return "";
        }
        return type <= dictionary.size() ? dictionary.get(type - 1) : " ";
    }

    /** @return one answer for each strip, in their order */
    List<Posterior> read(List<Strip> strips) throws InterruptedException {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < strips.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> strips.get(i).width()));
        var answers = new Posterior[strips.size()];
        int start = 0;
        while (start < order.size()) {
            int end = start + 1;
            int narrowest = strips.get(order.get(start)).width();
            while (end < order.size()
                    && end - start < MOST_TOGETHER
                    && strips.get(order.get(end)).width() <= narrowest * MOST_DIFFERENCE) {
                end++;
            }
            readTogether(strips, order.subList(start, end), answers);
            start = end;
        }
        return List.of(answers);
    }

    private void readTogether(List<Strip> strips, List<Integer> chosen, Posterior[] answers)
            throws InterruptedException {
        int widest = 0;
        for (int i : chosen) {
            widest = Math.max(widest, strips.get(i).width());
        }
        int width = (widest + GRAIN - 1) / GRAIN * GRAIN;
        int plane = Strip.HEIGHT * width;
        var input = floats(chosen.size() * CHANNELS * plane);
        var row = new float[width];
        for (int n = 0; n < chosen.size(); n++) {
            var strip = strips.get(chosen.get(n));
            for (int y = 0; y < Strip.HEIGHT; y++) {
                for (int x = 0; x < width; x++) {
                    row[x] = x < strip.width() ? 1 - 2 * strip.ink()[y * strip.width() + x] : 1;
                }
                for (int channel = 0; channel < CHANNELS; channel++) {
                    input.put((n * CHANNELS + channel) * plane + y * width, row);
                }
            }
        }
        var output = loaded.run(new Tensor(input, chosen.size(), CHANNELS, Strip.HEIGHT, width));
        int steps = output.size(1);
        int classes = output.size(2);
        for (int n = 0; n < chosen.size(); n++) {
            answers[chosen.get(n)] = new Posterior(output.values(), n * steps * classes, steps, classes);
        }
    }

    private static FloatBuffer floats(int count) {
        return ByteBuffer.allocateDirect(count * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }
}
