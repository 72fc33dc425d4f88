package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

/** The inspection as tests meet it: with a limit of one megapixel and three pages. */
record Door(Path folder) {

    static final PageLimits LIMITS = new PageLimits(1_000_000, 3);

    PictureFacts inspect(byte[] bytes) throws IOException {
        return new PictureInspection(LIMITS).inspect(Files.write(folder.resolve("bytes"), bytes), "scan.bin");
    }

    /** @param words that the sentence has to contain */
    void assertRefused(byte[] bytes, Reason reason, String... words) {
        assertThat(catchThrowable(() -> inspect(bytes))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.getMessage()).startsWith("scan.bin ");
            assertThat(words)
                    .allSatisfy(part -> assertThat(refusal.getMessage()).contains(part));
            assertThat(refusal.reason()).as(refusal.getMessage()).isEqualTo(reason);
            assertThat(refusal.field()).contains("file");
        });
    }
}
