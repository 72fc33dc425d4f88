package org.muniment.storage;

import java.net.URI;
import java.util.Optional;
import org.muniment.nodes.Settings;

/**
 * Which bucket, and how to come to it.
 *
 * @param endpoint of a server that speaks S3; empty for Amazon's of the region
 * @param bucket its name
 * @param region what requests are signed for
 * @param accessKey who signs
 * @param secretKey what is signed with
 */
public record BucketSettings(Optional<URI> endpoint, String bucket, String region, String accessKey, String secretKey) {

    /** What the settings of this server say. */
    static BucketSettings said() {
        return new BucketSettings(
                Optional.of(Settings.S3_ENDPOINT.value())
                        .filter(text -> !text.isEmpty())
                        .map(URI::create),
                Settings.S3_BUCKET.value(),
                Settings.S3_REGION.value(),
                Settings.S3_ACCESS_KEY.value(),
                Settings.S3_SECRET_KEY.value());
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return bucket + endpoint.map(uri -> " at " + uri).orElse(" in " + region);
    }
}
