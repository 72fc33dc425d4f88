package org.muniment.classification;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.muniment.transcription.TextMap;

/**
 * What can be told of a picture without knowing what it shows, in numbers: its tones and colours, and the writing that a
 * text detector sees in it.
 *
 * @param writing what is known of the writing
 * @param values one for each of {@link #NAMES}, each about 0 to 1
 */
public record Traits(Writing writing, double[] values) {

    public static final List<String> NAMES = List.of(
            "saturation",
            "strongSaturation",
            "warmth",
            "brown",
            "paper",
            "paperBrightness",
            "paperWarmth",
            "tones",
            "midTones",
            "dark",
            "edges",
            "rim",
            "rimBrightness",
            "written",
            "text",
            "upright",
            "patches",
            "thickness",
            "clarity",
            "evenness",
            "landscape");

    /** @param width pixels of the upright picture, of which {@code picture} may be a smaller copy */
    static Traits of(BufferedImage picture, TextMap map, int width) {
        var tones = Tones.of(picture);
        var writing = Writing.of(map, width * map.scale());
        double shape = Math.log((double) picture.getWidth() / picture.getHeight());
        var values = new double[] {
            tones.saturation(),
            tones.strongSaturation(),
            tones.warmth(),
            tones.brown(),
            tones.paper(),
            tones.paperBrightness(),
            tones.paperWarmth(),
            tones.entropy(),
            tones.middle(),
            tones.dark(),
            tones.edges(),
            tones.rim(),
            tones.rimBrightness(),
            writing.written(),
            writing.text(),
            writing.upright(),
            Math.log1p(writing.patches()) / 6,
            writing.thickness() * 10,
            writing.clarity(),
            writing.evenness(),
            Math.tanh(shape)
        };
        return new Traits(writing, values);
    }

    double named(String name) {
        return values[NAMES.indexOf(name)];
    }

    /** Told by name, for a file. */
    public static String header() {
        return String.join("\t", NAMES);
    }

    @Override
    public String toString() {
        return String.join(
                "\t",
                IntStream.range(0, values.length)
                        .mapToObj(i -> "%.5f".formatted(values[i]))
                        .toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Traits traits && Arrays.equals(values, traits.values) && writing.equals(traits.writing);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
