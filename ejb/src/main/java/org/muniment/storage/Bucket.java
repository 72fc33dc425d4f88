package org.muniment.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A bucket of a server that speaks S3, asked with signatures of version 4. */
final class Bucket implements AutoCloseable {

    /** Larger files go in parts of that size: at most 10,000 are allowed. */
    static final int PART = 16 << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int NOT_FOUND = 404;
    private static final int THERE_ALREADY = 412;
    private static final int AT_THE_SAME_TIME = 409;

    private final BucketSettings settings;
    private final String name;
    private final S3Client client;

    Bucket(BucketSettings settings) {
        this.settings = settings;
        this.name = settings.bucket();
        S3ClientBuilder builder = S3Client.builder()
                .httpClient(Apache5HttpClient.builder()
                        .connectionTimeout(PATIENCE)
                        .socketTimeout(Duration.ofSeconds(60))
                        .build())
                .region(Region.of(settings.region()))
                .forcePathStyle(true)
                // Not every server knows the newer checksums; what matters here is the SHA-256 that is the name.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())));
        settings.endpoint().ifPresent(builder::endpointOverride);
        this.client = builder.build();
    }

    /** What is known of an object without reading it. */
    record Facts(long bytes, Instant keptAt) {}

    Optional<Facts> facts(String key) throws IOException {
        try {
            HeadObjectResponse head =
                    asked(() -> client.headObject(ask -> ask.bucket(name).key(key)));
            return Optional.of(new Facts(head.contentLength(), head.lastModified()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** @throws NoSuchFileException when there is no such object */
    InputStream open(String key, long from) throws IOException {
        var in = asked(() ->
                client.getObject(ask -> ask.bucket(name).key(key).range(from == 0 ? null : "bytes=" + from + "-")));
        return new CutShort(in);
    }

    /** Puts a small object in the place of whatever had the name. */
    void put(String key, byte[] bytes) throws IOException {
        asked(() -> client.putObject(ask -> ask.bucket(name).key(key), RequestBody.fromBytes(bytes)));
    }

    /**
     * Puts a file.
     *
     * @param ifNew nothing is put where something has the name already
     * @return whether it was put
     */
    boolean put(String key, Path file, boolean ifNew) throws IOException {
        String condition = ifNew ? "*" : null;
        try {
            if (Files.size(file) > PART) {
                inParts(key, file, condition);
            } else {
                asked(() -> client.putObject(
                        ask -> ask.bucket(name).key(key).ifNoneMatch(condition), RequestBody.fromFile(file)));
            }
            return true;
        } catch (ThereAlready e) {
            return false;
        }
    }

    private void inParts(String key, Path file, String condition) throws IOException {
        String upload = asked(() ->
                        client.createMultipartUpload(ask -> ask.bucket(name).key(key)))
                .uploadId();
        try (InputStream in = Files.newInputStream(file)) {
            List<CompletedPart> parts = new ArrayList<>();
            byte[] bytes;
            while ((bytes = in.readNBytes(PART)).length > 0) {
                parts.add(part(key, upload, parts.size() + 1, bytes));
            }
            asked(() -> client.completeMultipartUpload(ask -> ask.bucket(name)
                    .key(key)
                    .uploadId(upload)
                    .ifNoneMatch(condition)
                    .multipartUpload(all -> all.parts(parts))));
        } catch (IOException | RuntimeException e) {
            // Parts of an upload that never ends cost room, and nobody sees them.
            asked(() ->
                    client.abortMultipartUpload(ask -> ask.bucket(name).key(key).uploadId(upload)));
            throw e;
        }
    }

    private CompletedPart part(String key, String upload, int number, byte[] bytes) throws IOException {
        String tag = asked(() -> client.uploadPart(
                        ask -> ask.bucket(name).key(key).uploadId(upload).partNumber(number),
                        RequestBody.fromBytes(bytes)))
                .eTag();
        return CompletedPart.builder().partNumber(number).eTag(tag).build();
    }

    void delete(String key) throws IOException {
        asked(() -> client.deleteObject(ask -> ask.bucket(name).key(key)));
    }

    /** Every key, a page at a time. */
    Stream<String> keys() throws IOException {
        return asked(() -> client.listObjectsV2Paginator(ask -> ask.bucket(name)).contents().stream()
                .map(S3Object::key));
    }

    /** Whether something can be put now; gives up soon. */
    void requireWritable() throws IOException {
        asked(() -> client.putObject(
                ask -> ask.bucket(name).key("probe").overrideConfiguration(config -> config.apiCallTimeout(PATIENCE)),
                RequestBody.fromString("Muniment writes this to see whether it can.")));
    }

    private <T> T asked(Supplier<T> question) throws IOException {
        try {
            return question.get();
        } catch (NoSuchKeyException e) {
            throw missing(e);
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND && !"NoSuchBucket".equals(code(e))) {
                throw missing(e);
            }
            if (e.statusCode() == THERE_ALREADY || e.statusCode() == AT_THE_SAME_TIME) {
                throw new ThereAlready(e);
            }
            throw new StoreAway("the bucket " + settings + " says " + e.statusCode() + " " + code(e) + ".", e);
        } catch (SdkException e) {
            throw new StoreAway("the bucket " + settings + " does not answer.", e);
        }
    }

    private static String code(S3Exception e) {
        return e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
    }

    private static NoSuchFileException missing(S3Exception e) {
        NoSuchFileException missing = new NoSuchFileException("The bucket holds nothing of that name.");
        missing.initCause(e);
        return missing;
    }

    @Override
    public void close() {
        client.close();
    }

    private static final class ThereAlready extends IOException {
        private static final long serialVersionUID = 1L;

        ThereAlready(S3Exception cause) {
            super(cause);
        }
    }
}
