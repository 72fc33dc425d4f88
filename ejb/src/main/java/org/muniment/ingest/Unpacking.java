package org.muniment.ingest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.storage.ContentStore.Arrival;
import org.muniment.storage.ContentStore.BrokenOff;
import org.muniment.storage.ContentStore.TooManyBytes;
import org.muniment.storage.OriginalStore;

/**
 * Takes the files of a ZIP into a batch, each as if it had been sent by itself. The ZIP is looked through as a whole
 * first; after that a bad file costs none of the others. Sending the same ZIP to the same batch again goes on where the
 * first sending broke off.
 */
@Singleton
public class Unpacking {

    /** What the disk keeps for itself. */
    private static final long SPACE_LEFT = 1_000_000_000L;

    private final OriginalStore originals;
    private final Limits limits;
    private final Items items;
    private final Intake intake;

    @Inject
    public Unpacking(OriginalStore originals, Limits limits, Items items, Intake intake) {
        this.originals = originals;
        this.limits = limits;
        this.items = items;
        this.intake = intake;
    }

    /** A file of the ZIP that was not taken, under its name with the folders before it. */
    public record RefusedFile(String name, Refusal refusal) {}

    /**
     * @param taken files that are in now
     * @param ignored what file browsers leave in a ZIP and nobody meant to send
     */
    public record Unpacked(int taken, int ignored, List<RefusedFile> refused) {}

    /**
     * @param declaredBytes the length that the sender declared, or -1
     * @throws Refusal when the ZIP as a whole does not keep to the rules; nothing of it is kept
     */
    public Unpacked take(UUID batch, String sentName, long declaredBytes, InputStream content, String by)
            throws IOException {
        FileName name = FileName.of(sentName);
        if (declaredBytes > limits.archiveBytes()) {
            throw tooLarge(name);
        }
        items.requireRoom(batch);
        try (Arrival arrival = originals.receive(content, limits.archiveBytes());
                Archive archive = Archive.open(arrival.file(), name.value(), limits.ofOneArchive())) {
            requireSpace(name, arrival.file(), archive);
            return unpack(batch, archive, by, arrival.contentId().value());
        } catch (TooManyBytes e) {
            throw tooLarge(name);
        } catch (BrokenOff e) {
            throw new Refusal(
                    Reason.INVALID,
                    "file",
                    name.value() + " " + e.getMessage() + ". Nothing of it is kept; send it again.");
        }
    }

    private Unpacked unpack(UUID batch, Archive archive, String by, String identity) throws IOException {
        int taken = 0;
        List<RefusedFile> refused = new ArrayList<>();
        for (ZipArchiveEntry file : archive.files()) {
            String path = archive.nameOf(file);
            String key =
                    "zip:" + identity + ":" + UUID.nameUUIDFromBytes((batch + path).getBytes(StandardCharsets.UTF_8));
            try (InputStream bytes = archive.read(file)) {
                intake.take(batch, path, file.getSize(), bytes, new Sender(by, key));
                taken++;
            } catch (Refusal refusal) {
                refused.add(new RefusedFile(path, refusal));
            }
        }
        return new Unpacked(taken, archive.ignored(), refused);
    }

    private static void requireSpace(FileName name, Path onDisk, Archive archive) throws IOException {
        long wanted =
                archive.files().stream().mapToLong(ZipArchiveEntry::getSize).sum();
        long room = Files.getFileStore(onDisk).getUsableSpace() - SPACE_LEFT;
        if (wanted > room) {
            throw new Refusal(
                    Reason.UNAVAILABLE,
                    "%s needs %,d MB unpacked, and the server has room for %,d MB. Ask your administrator for space."
                            .formatted(name.value(), wanted / 1_000_000, Math.max(room, 0) / 1_000_000));
        }
    }

    private Refusal tooLarge(FileName name) {
        return new Refusal(
                Reason.TOO_LARGE,
                "file",
                "%s is larger than %,d MB, the limit for one ZIP. Divide it."
                        .formatted(name.value(), limits.archiveBytes() / 1_000_000));
    }
}
