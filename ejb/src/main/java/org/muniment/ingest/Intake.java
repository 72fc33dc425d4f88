package org.muniment.ingest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.pictures.PictureFacts;
import org.muniment.pictures.PictureInspection;
import org.muniment.storage.ContentStore.Arrival;
import org.muniment.storage.ContentStore.BrokenOff;
import org.muniment.storage.ContentStore.TooManyBytes;
import org.muniment.storage.OriginalStore;

/**
 * Takes a file in: streamed, hashed and looked at before anything is kept. No transaction is open while bytes arrive,
 * for a slow line may take minutes.
 */
@Singleton
public class Intake {

    private final OriginalStore originals;
    private final Limits limits;
    private final Items items;

    @Inject
    public Intake(OriginalStore originals, Limits limits, Items items) {
        this.originals = originals;
        this.limits = limits;
        this.items = items;
    }

    /**
     * @param declaredBytes the length that the sender declared, or -1
     * @param sentName the name that the file had where it came from
     * @throws Refusal when the batch takes no files, or the file is no whole picture within the limits; nothing is kept
     */
    public BatchItem take(UUID batch, String sentName, long declaredBytes, InputStream content, Sender sender)
            throws IOException {
        Place place = Place.next();
        FileName name = FileName.of(sentName);
        if (declaredBytes > limits.fileBytes()) {
            throw tooLarge(name);
        }
        items.requireRoom(batch);
        try (Arrival arrival = originals.receive(content, limits.fileBytes())) {
            PictureFacts facts = new PictureInspection(limits.ofOneFile()).inspect(arrival.file(), name.value());
            // The bytes first, the row after: a row never speaks of bytes that are not there.
            originals.keep(arrival);
            return items.add(new TakenFile(place, batch, name, arrival.contentId(), arrival.bytes(), facts), sender);
        } catch (TooManyBytes e) {
            throw tooLarge(name);
        } catch (BrokenOff e) {
            throw new Refusal(
                    Reason.INVALID,
                    "file",
                    name.value() + " " + e.getMessage() + ". Nothing of it is kept; send it again.");
        }
    }

    private Refusal tooLarge(FileName name) {
        return new Refusal(
                Reason.TOO_LARGE,
                "file",
                "%s is larger than %,d MB, the limit for one file."
                        .formatted(name.value(), limits.fileBytes() / 1_000_000));
    }
}
