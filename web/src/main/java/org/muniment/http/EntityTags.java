package org.muniment.http;

import java.util.Arrays;

/** Comparing the names that answers carry in {@code ETag} (RFC 9110, section 8.8.3). Ours are all strong. */
public final class EntityTags {

    private EntityTags() {}

    /**
     * Whether {@code If-None-Match} says that the caller has it already; weak and strong names are taken alike.
     *
     * @param header as it was sent, null when there is none
     * @param tag without quotes
     */
    public static boolean isAmong(String header, String tag) {
        return header != null
                && Arrays.stream(header.split(",(?=\\s*(?:W/)?\"|\\s*$)"))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals("*") || one.equals('"' + tag + '"'));
    }
}
