package org.muniment.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void rowsKeepTheirOrderAndTheirDataAsText() {
        String rows =
                Report.rows(Stream.of(Report.info("first", Map.of("lines", 3)), Report.warning("second", Map.of())));

        assertThat(rows).isEqualTo("""
                [{"level":"INFO","message":"first","data":"{\\"lines\\":3}"},\
                {"level":"WARNING","message":"second","data":null}]""");
    }

    @Test
    void whatTheDatabaseCannotKeepIsLeftOut() {
        assertThat(Report.info("a\0b", Map.of()).message()).isEqualTo("ab");
        assertThat(Report.info("x".repeat(5_000), Map.of()).message()).hasSize(2_000);
        // As data a NUL is escaped twice and does no harm.
        assertThat(Report.rows(Stream.of(Report.info("", Map.of("text", "\0")))))
                .contains("\\\\u0000");
    }
}
