package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muniment.events.Json;

class TechnicalMetadataTest {

    private static final TechnicalMetadata WHOLE = new TechnicalMetadata(
            "JPEG",
            "1.02",
            "progressive",
            640,
            480,
            8,
            3,
            "RGB",
            300.0,
            301.0,
            "sRGB",
            6,
            "Maker Model",
            "Lens",
            "Software",
            "2026-11-21T10:00:00",
            25.033,
            121.565);

    @Test
    @SuppressWarnings("unchecked")
    void withoutItsPlaceItSaysEverythingElse() {
        Map<String, Object> expected = Json.read(Json.write(WHOLE), Map.class);
        expected.put("latitude", null);
        expected.put("longitude", null);

        assertThat(Json.read(Json.write(WHOLE.withoutPlace()), Map.class)).isEqualTo(expected);
    }

    @Test
    void aPictureKeepsIt() {
        Picture picture = new Picture(UUID.randomUUID());
        picture.show(480, 640, WHOLE);

        assertThat(picture.metadata()).isEqualTo(WHOLE);
        assertThat(picture.width()).isEqualTo(480);
        assertThat(picture.height()).isEqualTo(640);
    }
}
