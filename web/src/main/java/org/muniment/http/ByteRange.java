package org.muniment.http;

import java.util.regex.Pattern;

/**
 * The part of a file that a {@code Range} header asks for (RFC 9110, section 14).
 *
 * @param first the first byte, from 0
 * @param last the last byte
 */
record ByteRange(long first, long last) {

    /** Asks for bytes that the file does not have. */
    static final ByteRange NONE = new ByteRange(0, -1);

    private static final Pattern ONE = Pattern.compile("bytes\\s*=\\s*(\\d*)\\s*-\\s*(\\d*)", Pattern.CASE_INSENSITIVE);
    private static final int MOST_DIGITS = 18;

    /**
     * Reads the header. Several parts, other units and what is no range at all are answered with the whole file, as the
     * standard allows.
     *
     * @param header as it was sent, null when there is none
     * @param length bytes of the file
     * @return {@link #NONE} when nothing of what is asked for is there
     */
    static ByteRange of(String header, long length) {
        var whole = new ByteRange(0, length - 1);
        var one = ONE.matcher(header == null ? "" : header.strip());
        if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return whole;
        }
        if (one.group(1).isEmpty()) {
            long wanted = number(one.group(2));
            return wanted == 0 || length == 0 ? NONE : new ByteRange(Math.max(0, length - wanted), length - 1);
        }
        long first = number(one.group(1));
        long last = one.group(2).isEmpty() ? Long.MAX_VALUE : number(one.group(2));
        if (last < first) {
            return whole; // says nothing that could be meant
        }
        return first >= length ? NONE : new ByteRange(first, Math.min(last, length - 1));
    }

    private static long number(String digits) {
        return digits.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    long length() {
        return last - first + 1;
    }

    boolean isAllOf(long bytes) {
        return first == 0 && last == bytes - 1;
    }

    String contentRange(long bytes) {
        return "bytes " + first + "-" + last + "/" + bytes;
    }
}
