package org.muniment.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/batches?state=draft", "/artefacts/1?line=9", "/catalogue?q=檳城"})
    void leadsToPlacesOfOurs(String path) {
        assertThat(LocalPath.or(path, "/start")).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/a\r\nb"
            })
    void leadsNowhereElse(String path) {
        assertThat(LocalPath.or(path, "/start")).isEqualTo("/start");
    }

    @Test
    void doesNotLeadInACircle() {
        assertThat(LocalPath.or("/login?return=/x", "/")).isEqualTo("/");
    }
}
