package org.muniment.processing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The stage {@code prepare}: makes the picture upright and brings its colours to sRGB. Derives the files {@code upright}
 * and {@code thumbnail}; its result is a {@link PreparedPage}.
 */
public final class Prepare implements Stage {

    public static final String NAME = "prepare";
    public static final String UPRIGHT = "upright";
    public static final String THUMBNAIL = "thumbnail";

    private static final float UPRIGHT_QUALITY = 0.92f;
    private static final float THUMBNAIL_QUALITY = 0.85f;
    private static final int THUMBNAIL_SIDE = 400;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public StageOutcome run(StageInput input) throws StageFailure {
        var file = PictureFile.of(input.original());
        var decoded = file.decode();
        var profile = file.format() == PictureFormat.PNG
                ? PngProfile.of(input.original())
                : Optional.<java.awt.color.ICC_Profile>empty();
        var upright = Orientation.of(input.original(), file.format()).applyTo(Colours.toSrgb(decoded, profile));
        try {
            return new StageOutcome(
                    new PreparedPage(upright.getWidth(), upright.getHeight(), null),
                    Optional.empty(),
                    List.of(derive(input, upright), deriveThumbnail(input, upright)));
        } catch (IOException e) {
            throw StageFailure.passing("The prepared picture could not be written; the disk may be full.", e);
        }
    }

    private static DerivedFile derive(StageInput input, BufferedImage upright) throws IOException {
        var format = Colours.areFew(upright) ? PictureFormat.PNG : PictureFormat.JPEG;
        var file = input.scratch().resolve(UPRIGHT + "." + format.word());
        PictureWriter.write(upright, format, UPRIGHT_QUALITY, file);
        return new DerivedFile(UPRIGHT, format.mediaType(), file);
    }

    private static DerivedFile deriveThumbnail(StageInput input, BufferedImage upright) throws IOException {
        var file = input.scratch().resolve(THUMBNAIL + "." + PictureFormat.JPEG.word());
        PictureWriter.write(Thumbnail.of(upright, THUMBNAIL_SIDE), PictureFormat.JPEG, THUMBNAIL_QUALITY, file);
        return new DerivedFile(THUMBNAIL, PictureFormat.JPEG.mediaType(), file);
    }
}
