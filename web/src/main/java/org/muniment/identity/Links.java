package org.muniment.identity;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.muniment.catalogue.Catalogue.Sight;

/**
 * Links that let a program read one artefact for some minutes without signing in. A link is a word that says until when
 * and with whose sight, and an HMAC-SHA256 over that and the artefact; nothing is stored, and a new key ends them all.
 */
@Singleton
public class Links {

    /** The query parameter that carries the word. */
    public static final String PARAMETER = "link";

    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final Pattern WORD = Pattern.compile("(\\d{1,12})\\.([ar])\\.([A-Za-z0-9_-]{43})");

    private final byte[] key;
    private final Clock clock;

    public Links() {
        this(System.getenv("MUNIMENT_SIGNING_KEY"), Clock.systemUTC());
    }

    /** @param key null where none is configured: then no link can be made, and none holds */
    Links(String key, Clock clock) {
        this.key = key == null || key.isBlank() ? null : key.getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
    }

    /** @param word goes into the query of an address */
    public record Link(String word, Instant expiresAt) {}

    public Link make(UUID artefact, Sight sight) {
        if (key == null) {
            throw new IllegalStateException(
                    "MUNIMENT_SIGNING_KEY is not set in the environment: no link can be signed.");
        }
        Instant end = clock.instant().plus(LIFE).truncatedTo(ChronoUnit.SECONDS);
        String claim = end.getEpochSecond() + "." + (sight.everything() ? "a" : "r");
        return new Link(claim + "." + signature(artefact, claim), end);
    }

    /** Who comes with that word, if it holds for the artefact: somebody who may read what its maker could read. */
    public Optional<Caller> callerWith(String word, UUID artefact) {
        var parts = WORD.matcher(word == null ? "" : word);
        if (key == null || !parts.matches()) {
            return Optional.empty();
        }
        String claim = parts.group(1) + "." + parts.group(2);
        boolean ours = MessageDigest.isEqual(
                signature(artefact, claim).getBytes(StandardCharsets.US_ASCII),
                parts.group(3).getBytes(StandardCharsets.US_ASCII));
        boolean inTime = clock.instant().getEpochSecond() < Long.parseLong(parts.group(1));
        List<String> roles = parts.group(2).equals("a") ? List.of(Role.VIEWER, Role.ARCHIVIST) : List.of(Role.VIEWER);
        return ours && inTime ? Optional.of(new Caller("link", "A signed link", null, roles)) : Optional.empty();
    }

    private String signature(UUID artefact, String claim) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] signed = mac.doFinal(("muniment link " + artefact + " " + claim).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256.", e);
        }
    }
}
