package org.muniment.system;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The cookies of one browser, by origin. Like browsers, and unlike Java's own jar, it sends secure cookies over plain HTTP
 * to this machine.
 */
final class CookieJar {

    private final Map<String, Map<String, String>> byOrigin = new LinkedHashMap<>();
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    void keep(URI from, HttpHeaders headers) {
        Map<String, String> cookies = byOrigin.computeIfAbsent(from.getAuthority(), key -> new LinkedHashMap<>());
        for (String line : headers.allValues("Set-Cookie")) {
            lines.computeIfAbsent(from.getAuthority(), key -> new ArrayList<>()).add(line);
            String pair = line.split(";", 2)[0];
            String name = pair.substring(0, pair.indexOf('='));
            String value = pair.substring(pair.indexOf('=') + 1);
            if (value.isEmpty() || line.toLowerCase().contains("max-age=0")) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        }
    }

    /** Every cookie that was set from there, as it was written. */
    List<String> setBy(URI from) {
        return lines.getOrDefault(from.getAuthority(), List.of());
    }

    /** The header for a request there; empty when there are none. */
    String header(URI to) {
        return byOrigin.getOrDefault(to.getAuthority(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
