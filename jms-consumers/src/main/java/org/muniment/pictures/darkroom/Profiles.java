package org.muniment.pictures.darkroom;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.icc.IccReader;
import java.awt.color.ICC_Profile;
import java.util.Optional;

/** Colour profiles as files carry them (ICC.1). One that is broken says nothing. */
final class Profiles {

    private static final int HEADER = 128;

    private Profiles() {}

    /** @param bytes may be null */
    static Optional<ICC_Profile> of(byte[] bytes) {
        if (bytes == null || bytes.length < HEADER) {
            return Optional.empty();
        }
        try {
            return Optional.of(ICC_Profile.getInstance(bytes));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** What the profile calls itself, null when it does not say. */
    static String nameOf(byte[] bytes) {
        if (bytes == null || bytes.length < HEADER) {
            return null;
        }
        try {
            var metadata = new Metadata();
            new IccReader().extract(new ByteArrayReader(bytes), metadata);
            var directory = metadata.getFirstDirectoryOfType(IccDirectory.class);
            var name = directory == null ? null : directory.getDescription(IccDirectory.TAG_TAG_desc);
            return Description.line(name);
        } catch (RuntimeException e) {
            return null;
        }
    }
}
