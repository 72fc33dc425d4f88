package org.muniment.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

/** The version that a change means, from its {@code If-Match} header (RFC 9110, section 13.1.1). */
public final class Version {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Version() {}

    /** @throws Refusal when the header is missing or holds no version of ours */
    public static long ofIfMatch(String header) {
        if (header == null || header.isBlank()) {
            throw new Refusal(
                    Reason.VERSION_MISSING,
                    "If-Match",
                    "Say in the header If-Match which version this changes: the ETag of the answer you looked at.");
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new Refusal(Reason.STALE, "If-Match", "The version " + header + " is not one of this server's.");
        }
        return Long.parseLong(tag.group(1));
    }
}
