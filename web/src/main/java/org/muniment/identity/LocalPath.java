package org.muniment.identity;

import java.util.regex.Pattern;

/** Where a person may be led after signing in: a place of this application and no other site's. */
final class LocalPath {

    /** One slash, then anything but a second one: {@code //evil.example} and {@code /\evil.example} are other sites. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\x00-\\x1F\\x7F\\\\]*");

    private LocalPath() {}

    static String or(String asked, String otherwise) {
        return asked != null && LOCAL.matcher(asked).matches() && !asked.startsWith("/login") ? asked : otherwise;
    }
}
