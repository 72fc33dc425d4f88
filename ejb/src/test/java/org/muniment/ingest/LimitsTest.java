package org.muniment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private String changed;

    @AfterEach
    void forget() {
        if (changed != null) {
            System.clearProperty(changed);
        }
    }

    @Test
    void areThoseThatTheGuidePromises() {
        Limits limits = new Limits();

        assertThat(limits.fileBytes()).isEqualTo(250_000_000);
        assertThat(limits.ofOneFile()).isEqualTo(new org.muniment.pictures.PageLimits(120_000_000, 500));
        assertThat(limits.filesPerRequest()).isEqualTo(15);
        assertThat(limits.filesPerBatch()).isEqualTo(10_000);
        assertThat(limits.archiveBytes()).isEqualTo(4_000_000_000L);
        assertThat(limits.ofOneArchive()).isEqualTo(new ArchiveLimits(10_000, 20_000_000_000L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file-megabytes",
                "page-megapixels",
                "pages-per-file",
                "files-per-request",
                "files-per-batch",
                "archive-megabytes",
                "archive-unpacked-megabytes"
            })
    void nameTheSettingThatCannotBeObeyed(String setting) {
        changed = "muniment.limit." + setting;
        System.setProperty(changed, "plenty");

        assertThatThrownBy(Limits::new).hasMessageContaining(changed).hasMessageContaining("\"plenty\"");
    }
}
