package org.muniment.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BytesTest {

    @Test
    void carriesAnyNameSafely() {
        assertThat(Bytes.disposition("頁 1\".jpg"))
                .isEqualTo("attachment; filename=\"_ 1_.jpg\"; filename*=UTF-8''%E9%A0%81%201%22.jpg");
    }

    @Test
    void letsNoHeaderBeSmuggledIn() {
        assertThat(Bytes.disposition("a\r\nSet-Cookie: x=1"))
                .doesNotContain("\r")
                .doesNotContain("\n");
    }
}
