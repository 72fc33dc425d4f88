package org.muniment.pictures;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What {@code info.json} says (IIIF Image API 3.0, section 5). */
@JsonPropertyOrder("@context")
record ImageInformation(
        @JsonProperty("@context") String context,
        String id,
        String type,
        String protocol,
        String profile,
        int width,
        int height,
        int maxWidth,
        int maxHeight,
        int maxArea,
        List<Size> sizes,
        List<TileSize> tiles,
        List<String> extraFormats,
        List<String> extraQualities,
        List<String> extraFeatures) {

    static final String CONTEXT = "http://iiif.io/api/image/3/context.json";
    static final String PROFILE = "http://iiif.io/api/image/3/level2.json";

    record TileSize(int width, int height, List<Integer> scaleFactors) {}

    /** @param id the address of the picture, without a slash at its end */
    static ImageInformation of(String id, Pyramid pyramid, Most most) {
        List<Size> sizes = pyramid.levels().stream()
                .filter(level -> most.allows(level.width(), level.height()))
                .map(level -> new Size(level.width(), level.height()))
                .sorted((one, other) -> Integer.compare(one.width(), other.width()))
                .toList();
        List<Integer> scales = pyramid.levels().stream().map(Level::scale).toList();
        return new ImageInformation(
                CONTEXT,
                id,
                "ImageService3",
                "http://iiif.io/api/image",
                "level2",
                pyramid.width(),
                pyramid.height(),
                most.side(),
                most.side(),
                most.area(),
                sizes,
                List.of(new TileSize(Level.TILE, Level.TILE, scales)),
                List.of(Format.PNG.word()),
                Quality.words().stream()
                        .filter(word -> !word.equals(Quality.DEFAULT.word()))
                        .toList(),
                List.of(
                        "canonicalLinkHeader",
                        "mirroring",
                        "profileLinkHeader",
                        "regionSquare",
                        "rotationBy90s",
                        "sizeUpscaling"));
    }
}
