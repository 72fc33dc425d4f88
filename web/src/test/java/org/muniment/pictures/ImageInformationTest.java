package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniment.events.Json;

class ImageInformationTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhatTheStandardAsksFor() throws IOException {
        var pyramid = TestPyramid.of(1500, 700, (x, y) -> 0xFFFFFF, Tiles.DEFLATE, folder);

        String text = Json.write(ImageInformation.of("https://a.example/iiif/3/x", pyramid, new Most(400_000, 2000)));

        assertThat(text).startsWith("{\"@context\":\"http://iiif.io/api/image/3/context.json\"");
        Map<?, ?> json = Json.read(text, Map.class);
        assertThat(json.get("id")).isEqualTo("https://a.example/iiif/3/x");
        assertThat(json.get("type")).isEqualTo("ImageService3");
        assertThat(json.get("protocol")).isEqualTo("http://iiif.io/api/image");
        assertThat(json.get("profile")).isEqualTo("level2");
        assertThat(json.get("width")).isEqualTo(1500);
        assertThat(json.get("height")).isEqualTo(700);
        assertThat(json.get("maxArea")).isEqualTo(400_000);
        // The picture itself is larger than the largest answer, so it is no preferred size.
        assertThat(json.get("sizes"))
                .isEqualTo(List.of(Map.of("width", 375, "height", 175), Map.of("width", 750, "height", 350)));
        assertThat(json.get("tiles"))
                .isEqualTo(List.of(Map.of("width", 512, "height", 512, "scaleFactors", List.of(1, 2, 4))));
        assertThat(json.get("extraQualities")).isEqualTo(List.of("color", "gray", "bitonal"));
        assertThat(json.get("extraFormats")).isEqualTo(List.of("png"));
    }
}
