package org.muniment.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.muniment.nodes.Settings;

/** Where originals are kept, as the settings say. */
@ApplicationScoped
public class StorageChoice {

    private static final long MEGA = 1_000_000;

    @Produces
    @Singleton
    public OriginalStore originals(DataFolder data) {
        return Settings.ORIGINALS.value().equals(Settings.IN_S3)
                ? new BucketOriginals(BucketSettings.said(), data.copies(), Settings.S3_COPIES.value() * MEGA)
                : new FolderOriginals(data.originals());
    }

    void end(@Disposes OriginalStore originals) throws Exception {
        if (originals instanceof AutoCloseable open) {
            open.close();
        }
    }
}
