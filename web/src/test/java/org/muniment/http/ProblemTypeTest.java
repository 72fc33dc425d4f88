package org.muniment.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.muniment.catalogue.Refusal.Reason;

class ProblemTypeTest {

    @ParameterizedTest
    @EnumSource(Reason.class)
    void tellsEveryRefusal(Reason reason) {
        int status = ProblemType.of(reason).status();
        assertThat(status).isBetween(400, reason == Reason.UNAVAILABLE ? 503 : 499);
    }

    @ParameterizedTest
    @CsvSource({
        "401, NOT_SIGNED_IN",
        "403, FORBIDDEN",
        "404, NOT_FOUND",
        "400, MALFORMED",
        "418, REQUEST_REFUSED",
        "502, FAILED"
    })
    void tellsWhatTheContainerAnswers(int status, ProblemType type) {
        assertThat(ProblemType.ofStatus(status)).isEqualTo(type);
    }

    @Test
    void hasAStableType() {
        assertThat(ProblemType.NOT_YET.uri()).isEqualTo("/problems/not-yet");
    }
}
