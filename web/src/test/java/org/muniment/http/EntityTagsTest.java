package org.muniment.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    private static final String TAG = "ab/0,0,512,512/max/0/default.jpg";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"ab/0,0,512,512/max/0/default.jpg\"",
                "W/\"ab/0,0,512,512/max/0/default.jpg\"",
                "\"other\", \"ab/0,0,512,512/max/0/default.jpg\"",
                "\"ab/0,0,512,512/max/0/default.jpg\" , W/\"other\"",
                "*"
            })
    void finds(String header) {
        assertThat(EntityTags.isAmong(header, TAG)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ab/0,0,512,512/max/0/default.jpg", "\"ab\"", "\"\"", ",", "W/", "\"ab/0\", \"512,512\""})
    void doesNotFind(String header) {
        assertThat(EntityTags.isAmong(header, TAG)).isFalse();
    }

    @Test
    void noHeaderKnowsNothing() {
        assertThat(EntityTags.isAmong(null, TAG)).isFalse();
    }
}
