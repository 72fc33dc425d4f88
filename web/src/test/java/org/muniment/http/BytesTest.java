package org.muniment.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {"\uD800.jpg", "a;b=\"c\".png", "%22.png", "../../etc/passwd", "\u202Egpj.exe", "x\u0000y", ""})
    void namesOneFileInOneHeader(String name) {
        assertThat(Bytes.disposition(name))
                .matches("attachment; filename=\"[A-Za-z0-9._ -]*\"; filename\\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]*");
    }
}
