package org.muniment.pictures.darkroom;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** What a camera wrote beside the picture (Exif 2.32). What is not understood is passed over. */
final class Exif {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    private final Metadata metadata;

    private Exif(Metadata metadata) {
        this.metadata = metadata;
    }

    /** @param bytes a TIFF structure, or null for none */
    static Exif of(byte[] bytes) {
        var metadata = new Metadata();
        if (bytes != null) {
            try {
                new ExifReader().extract(new ByteArrayReader(bytes), metadata);
            } catch (RuntimeException e) {
                // What was read before the damage stands.
            }
        }
        return new Exif(metadata);
    }

    static Exif of(Metadata metadata) {
        return new Exif(metadata);
    }

    /** Fills in what the description does not know yet. */
    void addTo(Description description) {
        var main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var camera = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        if (main != null) {
            if (description.orientation == null) {
                var turning = main.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
                description.orientation = turning != null && turning >= 1 && turning <= 8 ? turning : null;
            }
            if (description.dpiAcross == null) {
                dpi(main, description);
            }
            description.camera =
                    camera(text(main, ExifIFD0Directory.TAG_MAKE), text(main, ExifIFD0Directory.TAG_MODEL));
            description.software = text(main, ExifIFD0Directory.TAG_SOFTWARE);
        }
        if (camera != null) {
            description.lens = text(camera, ExifSubIFDDirectory.TAG_LENS_MODEL);
            description.takenAt = time(text(camera, ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL));
        }
        place(description);
    }

    private static void dpi(Directory directory, Description description) {
        var across = directory.getDoubleObject(ExifIFD0Directory.TAG_X_RESOLUTION);
        var down = directory.getDoubleObject(ExifIFD0Directory.TAG_Y_RESOLUTION);
        var unit = directory.getInteger(ExifIFD0Directory.TAG_RESOLUTION_UNIT);
        if (across != null && down != null && (unit == null || unit != 1)) {
            double inch = unit != null && unit == 3 ? 2.54 : 1;
            description.dpi(across * inch, down * inch);
        }
    }

    private void place(Description description) {
        var gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        try {
            var place = gps == null ? null : gps.getGeoLocation();
            if (place != null && Math.abs(place.getLatitude()) <= 90 && Math.abs(place.getLongitude()) <= 180) {
                description.latitude = place.getLatitude();
                description.longitude = place.getLongitude();
            }
        } catch (RuntimeException e) {
            // A place that cannot be read is none.
        }
    }

    /** Makers often begin the model with their name. */
    private static String camera(String maker, String model) {
        if (maker == null || model == null) {
            return model == null ? maker : model;
        }
        return model.startsWith(maker) ? model : maker + " " + model;
    }

    private static String text(Directory directory, int tag) {
        try {
            return Description.line(directory.getString(tag));
        } catch (RuntimeException e) {
            return null;
        }
    }

    static String time(String text) {
        try {
            return text == null ? null : LocalDateTime.parse(text, TIME).toString();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
