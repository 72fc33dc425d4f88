package org.muniment.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a file with 1000 bytes. */
class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-499, 0, 499",
        "bytes=500-, 500, 999",
        "bytes=990-2000, 990, 999",
        "bytes=-1, 999, 999",
        "bytes=-300, 700, 999",
        "bytes=-5000, 0, 999",
        "bytes=0-99999999999999999999999, 0, 999",
        "Bytes = 1 - 2, 1, 2"
    })
    void takesOnePart(String header, long first, long last) {
        assertThat(ByteRange.of(header, 1000)).isEqualTo(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-1001", "bytes=-0", "bytes=99999999999999999999999-"})
    void hasNothingBehindTheEnd(String header) {
        assertThat(ByteRange.of(header, 1000)).isSameAs(ByteRange.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=5-1", "lines=1-2", "bytes=0-1,5-6", "0-1"})
    void allElseIsTheWholeFile(String header) {
        assertThat(ByteRange.of(header, 1000).isAllOf(1000)).isTrue();
    }

    @Test
    void noHeaderIsTheWholeFile() {
        assertThat(ByteRange.of(null, 1000).length()).isEqualTo(1000);
        assertThat(ByteRange.of(null, 0).length()).isZero();
    }

    @Test
    void anEmptyFileHasNoPart() {
        assertThat(ByteRange.of("bytes=0-", 0)).isSameAs(ByteRange.NONE);
        assertThat(ByteRange.of("bytes=-5", 0)).isSameAs(ByteRange.NONE);
    }

    @Test
    void saysWhichPartItIs() {
        assertThat(new ByteRange(5, 9).contentRange(1000)).isEqualTo("bytes 5-9/1000");
    }
}
