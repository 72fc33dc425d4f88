package org.muniment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniment.catalogue.Refusal;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "scan_014.jpg, scan_014.jpg",
        "../../etc/passwd, passwd",
        "C:\\scans\\page 1.png, page 1.png",
        "會議記錄 民國二十三年.jpg, 會議記錄 民國二十三年.jpg",
        "'  padded.png ', padded.png"
    })
    void keepsTheNameAndDropsTheFolders(String sent, String kept) {
        assertThat(FileName.of(sent).value()).isEqualTo(kept);
    }

    @Test
    void dropsWhatNobodyCanSee() {
        assertThat(FileName.of("a\u0000b\u202Egnp.exe").value()).isEqualTo("abgnp.exe");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "folder/", "\u0000"})
    void refusesNoName(String sent) {
        assertThatThrownBy(() -> FileName.of(sent))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("name"));
    }

    @Test
    void refusesANameThatIsTooLong() {
        assertThatThrownBy(() -> FileName.of("頁".repeat(256))).isInstanceOf(Refusal.class);
        assertThat(FileName.of("頁".repeat(255)).value()).hasSize(255);
    }

    @Test
    void makesATitle() {
        assertThat(FileName.of("page.01.jpg").title()).isEqualTo("page.01");
        assertThat(FileName.of(".hidden").title()).isEqualTo(".hidden");
    }
}
