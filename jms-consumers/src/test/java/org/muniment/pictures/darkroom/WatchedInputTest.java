package org.muniment.pictures.darkroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedInputTest {

    @TempDir
    private Path folder;

    @Test
    void aDecoderMayLookALittleAhead() throws IOException {
        try (var in = opened()) {
            for (int i = 0; i < 2 + 16; i++) {
                assertThat(in.read()).isEqualTo(i < 2 ? 7 : 0);
            }
            assertThatCode(in::requireEnough).doesNotThrowAnyException();

            assertThat(in.read()).isEqualTo(-1);
            assertThatThrownBy(in::requireEnough).isInstanceOf(Undevelopable.class);
        }
    }

    @Test
    void manyBytesAtOnceAreWatchedToo() throws IOException {
        try (var in = opened()) {
            in.readFully(new byte[2 + 16]);
            assertThatCode(in::requireEnough).doesNotThrowAnyException();

            assertThat(in.read(new byte[10], 0, 10)).isEqualTo(-1);
            assertThatThrownBy(in::requireEnough).isInstanceOf(Undevelopable.class);
        }
    }

    private WatchedInput opened() throws IOException {
        return new WatchedInput(Files.write(folder.resolve("two bytes"), new byte[] {7, 7}));
    }
}
