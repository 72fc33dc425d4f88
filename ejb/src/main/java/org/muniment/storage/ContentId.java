package org.muniment.storage;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a sequence of bytes: their SHA-256, lower-case hexadecimal.
 *
 * @throws IllegalArgumentException when the value is anything else
 */
public record ContentId(String value) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public ContentId {
        if (!HEX.matcher(value).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + value);
        }
    }

    /** Empty when the text is none. */
    public static Optional<ContentId> parse(String text) {
        return HEX.matcher(text).matches() ? Optional.of(new ContentId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
