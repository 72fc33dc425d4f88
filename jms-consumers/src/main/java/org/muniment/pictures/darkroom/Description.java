package org.muniment.pictures.darkroom;

import org.muniment.pictures.TechnicalMetadata;

/** What is found in a file while it is looked at; becomes {@link TechnicalMetadata}. */
final class Description {

    private static final int LONGEST = 200;

    String format;
    String formatVersion;
    String compression;
    int width;
    int height;
    Integer bitsPerSample;
    Integer samplesPerPixel;
    String colour;
    Double dpiAcross;
    Double dpiDown;
    String profile;
    Integer orientation;
    String camera;
    String lens;
    String software;
    String takenAt;
    Double latitude;
    Double longitude;

    /** Numbers that no scanner means are passed over. */
    void dpi(double across, double down) {
        if (across >= 1 && down >= 1 && across < 100_000 && down < 100_000) {
            dpiAcross = rounded(across);
            dpiDown = rounded(down);
        }
    }

    /** Text from a file: one line, without control characters, not too long; null when nothing is left. */
    static String line(String text) {
        if (text == null) {
            return null;
        }
        var line = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}\\p{Cf}]+", " ")
                .strip();
        if (line.isEmpty()) {
            return null;
        }
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }

    /** 1 when the file does not say, or says what nobody knows. */
    int turning() {
        return orientation == null || orientation < 1 || orientation > 8 ? 1 : orientation;
    }

    TechnicalMetadata metadata() {
        return new TechnicalMetadata(
                format,
                formatVersion,
                compression,
                width,
                height,
                bitsPerSample,
                samplesPerPixel,
                colour,
                dpiAcross,
                dpiDown,
                profile,
                orientation,
                camera,
                lens,
                software,
                takenAt,
                latitude,
                longitude);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
