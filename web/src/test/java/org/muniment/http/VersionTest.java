package org.muniment.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

class VersionTest {

    @Test
    void readsTheTagThatWasGivenOut() {
        assertThat(Version.ofIfMatch("\"12\"")).isEqualTo(12);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void asksForAMissingOne(String header) {
        assertRefused(header, Reason.VERSION_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "12", "W/\"12\"", "\"-1\"", "\"99999999999999999999\""})
    void knowsNoOther(String header) {
        assertRefused(header, Reason.STALE);
    }

    private static void assertRefused(String header, Reason reason) {
        assertThatThrownBy(() -> Version.ofIfMatch(header))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
