package org.muniment.ingest;

import java.util.List;
import java.util.function.Function;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

/** The rules that a ZIP as a whole has to keep before its first file is unpacked. */
record ArchiveCheck(String name, ArchiveLimits limits) {

    private static final int SMALLEST_HEADER = 30;

    /**
     * @param entries in the order of their bytes
     * @param end where the last of their bytes has to end
     * @throws Refusal with the rule that is broken
     */
    void check(List<ZipArchiveEntry> entries, long end, Function<ZipArchiveEntry, String> nameOf) {
        long files = 0;
        long bytes = 0;
        for (int i = 0; i < entries.size(); i++) {
            ZipArchiveEntry entry = entries.get(i);
            checkOne(entry, nameOf.apply(entry));
            checkPlace(entry, i + 1 < entries.size() ? entries.get(i + 1).getLocalHeaderOffset() : end);
            files += entry.isDirectory() ? 0 : 1;
            bytes = Math.addExact(bytes, entry.getSize());
        }
        if (files == 0) {
            throw new Refusal(Reason.INVALID, "file", name + " holds no file.");
        }
        if (files > limits.files()) {
            throw tooLarge("holds %,d files; a batch takes %,d. Divide it.".formatted(files, limits.files()));
        }
        if (bytes > limits.unpackedBytes()) {
            throw tooLarge("would be %,d MB unpacked; the limit is %,d MB. Divide it."
                    .formatted(bytes / 1_000_000, limits.unpackedBytes() / 1_000_000));
        }
    }

    private void checkOne(ZipArchiveEntry entry, String path) {
        if (leadsOut(path)) {
            throw refused("names a file outside itself (%s), which no honest ZIP does.".formatted(shown(path)));
        }
        if (entry.isUnixSymlink()) {
            throw refused("holds a symbolic link (%s). Pack the file that it leads to.".formatted(shown(path)));
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw refused("is locked with a password. Pack it without one.");
        }
        if (entry.getSize() < 0 || entry.getCompressedSize() < 0) {
            throw CentralDirectory.damaged(name);
        }
    }

    /** Files that share their bytes make a small ZIP unpack into a sea. */
    private void checkPlace(ZipArchiveEntry entry, long next) {
        long begin = entry.getLocalHeaderOffset();
        if (begin < 0 || begin > next - SMALLEST_HEADER - entry.getCompressedSize()) {
            throw refused("has files that overlap, which no honest ZIP has.");
        }
    }

    private static boolean leadsOut(String path) {
        return path.isEmpty()
                || path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || path.indexOf('\0') >= 0
                || List.of(path.split("/")).contains("..");
    }

    private static String shown(String path) {
        String clean = path.replaceAll("\\p{Cntrl}", "?");
        return clean.length() > 80 ? clean.substring(0, 80) + " …" : clean;
    }

    private Refusal refused(String why) {
        return new Refusal(Reason.INVALID, "file", name + " " + why + " Nothing of it is kept.");
    }

    private Refusal tooLarge(String why) {
        return new Refusal(Reason.TOO_LARGE, "file", name + " " + why);
    }
}
