package org.muniment.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

/**
 * A ZIP that was looked through before anything is unpacked: how many files, how large in all, no names that lead out of
 * it, no links, no passwords, no two entries in the same bytes. What is packed inside a packed file is never unpacked.
 */
final class Archive implements Closeable {

    /** Folders and the crumbs of file browsers are listed too; so many more entries than files may be there. */
    private static final int ENTRIES_A_FILE = 3;

    private final ZipFile zip;
    private final String name;
    private final Charset names;
    private final List<ZipArchiveEntry> files;
    private final int ignored;

    private Archive(ZipFile zip, CentralDirectory directory, String name, ArchiveLimits limits) {
        this.zip = zip;
        this.name = name;
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
        this.names = EntryNames.charsetOf(entries.stream()
                .filter(entry -> !entry.getGeneralPurposeBit().usesUTF8ForNames())
                .map(ZipArchiveEntry::getRawName)
                .toList());
        new ArchiveCheck(name, limits).check(entries, directory.offset(), this::nameOf);
        this.files = entries.stream()
                .filter(entry -> !entry.isDirectory() && !isCrumb(nameOf(entry)))
                .sorted(Comparator.comparing(this::nameOf, new NameOrder()))
                .toList();
        this.ignored = (int) entries.stream()
                .filter(entry -> !entry.isDirectory() && isCrumb(nameOf(entry)))
                .count();
    }

    /**
     * @param name as people know the file, for the sentences
     * @throws Refusal when it is damaged or does not keep to the rules
     */
    static Archive open(Path file, String name, ArchiveLimits limits) throws IOException {
        CentralDirectory directory;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            directory = CentralDirectory.of(channel, name, limits.files() * ENTRIES_A_FILE);
        }
        ZipFile zip = listed(file, name);
        try {
            return new Archive(zip, directory, name, limits);
        } catch (Refusal refusal) {
            zip.close();
            throw refusal;
        }
    }

    private static ZipFile listed(Path file, String name) {
        try {
            return ZipFile.builder()
                    .setPath(file)
                    .setUseUnicodeExtraFields(true)
                    .get();
        } catch (IOException | IllegalArgumentException e) {
            // The library says by the same exceptions that a disk failed and that the list makes no sense; the file was
            // read from this disk a moment ago.
            throw CentralDirectory.damaged(name);
        }
    }

    /** The files in the order of their names. */
    List<ZipArchiveEntry> files() {
        return files;
    }

    /** What file browsers left in it and nobody meant to send. */
    int ignored() {
        return ignored;
    }

    /** With the folders before it. */
    String nameOf(ZipArchiveEntry entry) {
        String asRead = entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD
                ? entry.getName()
                : EntryNames.read(
                        entry.getRawName(), names, entry.getGeneralPurposeBit().usesUTF8ForNames());
        return asRead.replace('\\', '/').replaceFirst("^(\\./)+", "");
    }

    /**
     * The bytes of a file; reading them to the end proves that they are the ones that were packed.
     *
     * @throws Refusal when they cannot be unpacked
     */
    InputStream read(ZipArchiveEntry entry) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            throw new Refusal(
                    Reason.UNSUPPORTED_TYPE,
                    "file",
                    "%s is packed in a way that cannot be unpacked here. Pack %s anew, with the usual method (Deflate)."
                            .formatted(nameOf(entry), name));
        }
        return ProvenInput.of(() -> zip.getInputStream(entry), nameOf(entry), entry);
    }

    private static boolean isCrumb(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/")
                || path.startsWith(".")
                || path.contains("/.")
                || last.equalsIgnoreCase("Thumbs.db")
                || last.equalsIgnoreCase("desktop.ini");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
