package org.muniment.processing;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How a camera was held, as the EXIF tag 0x0112 has it: 1 is upright, 2 to 8 are turned or mirrored. */
record Orientation(int tag) {

    private static final Orientation UPRIGHT = new Orientation(1);

    /** A picture that says nothing, or nothing that is understood, is upright. */
    static Orientation of(Path file, PictureFormat format) {
        if (format != PictureFormat.JPEG) {
            return UPRIGHT;
        }
        try {
            var metadata = JpegMetadataReader.readMetadata(file.toFile(), List.of(new ExifReader()));
            var directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            if (directory == null || !directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
                return UPRIGHT;
            }
            int tag = directory.getInt(ExifIFD0Directory.TAG_ORIENTATION);
            return tag >= 1 && tag <= 8 ? new Orientation(tag) : UPRIGHT;
        } catch (JpegProcessingException | MetadataException | IOException | RuntimeException e) {
            return UPRIGHT;
        }
    }

    BufferedImage applyTo(BufferedImage picture) {
        if (tag == 1) {
            return picture;
        }
        int w = picture.getWidth();
        int h = picture.getHeight();
        var turned = new BufferedImage(tag >= 5 ? h : w, tag >= 5 ? w : h, BufferedImage.TYPE_INT_RGB);
        var graphics = turned.createGraphics();
        graphics.drawRenderedImage(picture, turning(w, h));
        graphics.dispose();
        return turned;
    }

    /** Column by column: where the stored right and down go, and where the stored corner comes to lie. */
    private AffineTransform turning(int w, int h) {
        return switch (tag) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }
}
