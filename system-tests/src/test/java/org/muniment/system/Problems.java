package org.muniment.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;

/** What every error has to look like. */
public final class Problems {

    private Problems() {}

    /** Checks that the answer is that problem, in full, and gives nothing of the inside away. */
    public static Response isProblem(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as("status of %s", answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("type")).isEqualTo("/problems/" + type);
        assertThat(answer.<String>path("title")).isNotBlank();
        assertThat(answer.<Integer>path("status")).isEqualTo(status);
        assertThat(answer.<String>path("detail")).isNotBlank();
        assertThat(answer.<String>path("correlationId")).isNotBlank().isEqualTo(answer.header("X-Correlation-Id"));
        assertThat(answer.asString()).doesNotContain("Exception", "org.muniment", "jakarta.", "java.", "\tat ");
        return answer;
    }

    public static void isProblem(Response answer, int status, String type, String field) {
        assertThat(isProblem(answer, status, type).<String>path("field")).isEqualTo(field);
    }
}
