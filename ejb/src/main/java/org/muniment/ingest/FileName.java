package org.muniment.ingest;

import java.text.Normalizer;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

/**
 * The name that a file came with, without the folders before it and without characters that no name has. It is kept to
 * be shown and searched; no path is ever made of it.
 */
public record FileName(String value) {

    private static final int LIMIT = 255;

    static FileName of(String sent) {
        if (sent == null || sent.isBlank()) {
            throw new Refusal(Reason.INVALID, "name", "The file has no name. Send it as the parameter \"name\".");
        }
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(
                        last.replaceAll("[\\p{Cc}\\p{Cs}\u202A-\u202E\u2066-\u2069]", ""), Normalizer.Form.NFC)
                .strip();
        if (clean.isEmpty()) {
            throw new Refusal(Reason.INVALID, "name", "The file has no name. Send it as the parameter \"name\".");
        }
        if (clean.codePointCount(0, clean.length()) > LIMIT) {
            throw new Refusal(Reason.INVALID, "name", "The file's name is longer than " + LIMIT + " characters.");
        }
        return new FileName(clean);
    }

    /** The name without its extension, as a first title. */
    String title() {
        int dot = value.lastIndexOf('.');
        return dot > 0 ? value.substring(0, dot) : value;
    }
}
