package org.muniment.benchmarks.hostile;

import java.net.CookieHandler;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cookies of one browser by host and port. Like browsers, and unlike Java's own jar, it sends secure cookies over plain
 * HTTP to this machine, and it keeps the application's and Keycloak's apart.
 */
final class Cookies extends CookieHandler {

    private final Map<String, Map<String, String>> byPlace = new LinkedHashMap<>();

    @Override
    public synchronized Map<String, List<String>> get(URI to, Map<String, List<String>> headers) {
        List<String> pairs = byPlace.getOrDefault(to.getAuthority(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .toList();
        return pairs.isEmpty() ? Map.of() : Map.of("Cookie", List.of(String.join("; ", pairs)));
    }

    @Override
    public synchronized void put(URI from, Map<String, List<String>> headers) {
        Map<String, String> cookies = byPlace.computeIfAbsent(from.getAuthority(), key -> new LinkedHashMap<>());
        headers.forEach((name, lines) -> {
            if ("set-cookie".equalsIgnoreCase(name)) {
                lines.forEach(line -> keep(cookies, line));
            }
        });
    }

    private static void keep(Map<String, String> cookies, String line) {
        String[] pair = line.split(";", 2)[0].split("=", 2);
        boolean ended = line.toLowerCase(java.util.Locale.ROOT).contains("max-age=0");
        if (pair.length < 2 || pair[1].isEmpty() || ended) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
