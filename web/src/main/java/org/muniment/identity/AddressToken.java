package org.muniment.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A bearer token in the address, which the container would take (RFC 6750, section 2.3) and nobody should: addresses stand
 * in logs, histories and bookmarks.
 */
final class AddressToken {

    private static final String PARAMETER = "access_token";

    private AddressToken() {}

    /** @param query as it was sent, null when there is none */
    static boolean isIn(String query) {
        return query != null
                && Arrays.stream(query.split("[&;]"))
                        .map(pair -> pair.split("=", 2)[0])
                        .anyMatch(AddressToken::isParameter);
    }

    private static boolean isParameter(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8).equals(PARAMETER);
        } catch (IllegalArgumentException e) {
            return false; // no name at all
        }
    }
}
