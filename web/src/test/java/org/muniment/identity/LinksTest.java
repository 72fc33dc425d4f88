package org.muniment.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniment.catalogue.Catalogue.Sight;

class LinksTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.750Z");
    private static final UUID ARTEFACT = UUID.fromString("0199f3a0-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("0199f3a0-0000-7000-8000-000000000002");
    private static final Sight ALL = new Sight(true);
    private static final Sight READ = new Sight(false);

    private static Links at(Instant time) {
        return with("a key", time);
    }

    private static Links with(String key, Instant time) {
        return new Links(key, Clock.fixed(time, ZoneOffset.UTC));
    }

    @Test
    void letsInWithTheSightOfItsMaker() {
        String all = at(NOW).make(ARTEFACT, ALL).word();
        String read = at(NOW).make(ARTEFACT, READ).word();

        assertThat(at(NOW).callerWith(all, ARTEFACT)).map(Caller::sight).contains(ALL);
        assertThat(at(NOW).callerWith(read, ARTEFACT)).map(Caller::sight).contains(READ);
        assertThat(at(NOW).callerWith(all, ARTEFACT))
                .hasValueSatisfying(
                        caller -> assertThat(caller.has(Role.SUPERUSER)).isFalse());
    }

    @Test
    void livesTenMinutes() {
        Links.Link link = at(NOW).make(ARTEFACT, ALL);

        assertThat(link.expiresAt()).isEqualTo("2026-11-21T10:10:00Z");
        assertThat(at(link.expiresAt().minusMillis(1)).callerWith(link.word(), ARTEFACT))
                .isPresent();
        assertThat(at(link.expiresAt()).callerWith(link.word(), ARTEFACT)).isEmpty();
    }

    @Test
    void isForOneArtefact() {
        String word = at(NOW).make(ARTEFACT, ALL).word();

        assertThat(at(NOW).callerWith(word, OTHER)).isEmpty();
    }

    @Test
    void endsWithItsKey() {
        String word = at(NOW).make(ARTEFACT, ALL).word();

        assertThat(with("another key", NOW).callerWith(word, ARTEFACT)).isEmpty();
        assertThat(with("a key", NOW).callerWith(word, ARTEFACT)).isPresent();
    }

    @Test
    void cannotBeMadeToLiveLongerOrToSeeMore() {
        String word = at(NOW).make(ARTEFACT, READ).word();
        String[] parts = word.split("\\.");

        long later = Long.parseLong(parts[0]) + 1;
        assertThat(at(NOW).callerWith(later + "." + parts[1] + "." + parts[2], ARTEFACT))
                .isEmpty();
        assertThat(at(NOW).callerWith(parts[0] + ".a." + parts[2], ARTEFACT)).isEmpty();
        assertThat(at(NOW).callerWith("0" + word, ARTEFACT)).isEmpty();
    }

    @Test
    void everyCharacterOfTheSignatureCounts() {
        String word = at(NOW).make(ARTEFACT, ALL).word();
        for (int i = word.lastIndexOf('.') + 1; i < word.length(); i++) {
            char other = word.charAt(i) == 'A' ? 'B' : 'A';
            String forged = word.substring(0, i) + other + word.substring(i + 1);

            assertThat(at(NOW).callerWith(forged, ARTEFACT)).as(forged).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "9999999999.a.", "9999999999.a.AAAA", "99999999999999999999.a.x", "a.b.c"})
    void whatIsNoLinkLetsNobodyIn(String word) {
        assertThat(at(NOW).callerWith(word, ARTEFACT)).isEmpty();
        assertThat(at(NOW).callerWith(null, ARTEFACT)).isEmpty();
    }

    @Test
    void withoutAKeyThereAreNone() {
        String word = at(NOW).make(ARTEFACT, ALL).word();

        assertThatIllegalStateException()
                .isThrownBy(() -> with(null, NOW).make(ARTEFACT, ALL))
                .withMessageContaining("MUNIMENT_SIGNING_KEY");
        assertThat(with("", NOW).callerWith(word, ARTEFACT)).isEmpty();
    }
}
