package org.muniment.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.muniment.storage.ContentId;
import org.muniment.storage.OriginalStore;

/**
 * Bytes of a file on their way to somebody who may have them, whole or in part: never kept by a shared cache, never run by
 * a browser. The name of their content is their strong {@code ETag}.
 */
public final class Bytes {

    /** Pictures and documents that the house takes. Whatever else a file may be, nobody is told to open it as that. */
    private static final Set<String> KNOWN_TYPES =
            Set.of("image/jpeg", "image/png", "image/tiff", "image/webp", "image/gif", "application/pdf");

    private static final String CACHE = "private, no-cache";

    private final Source source;
    private final ContentId content;
    private final String mediaType;
    private String attachment;

    private Bytes(Source source, ContentId content, String mediaType) {
        this.source = source;
        this.content = content;
        this.mediaType = KNOWN_TYPES.contains(mediaType) ? mediaType : MediaType.APPLICATION_OCTET_STREAM;
    }

    /** Where the bytes come from. */
    private interface Source {
        long length() throws IOException;

        InputStream from(long first) throws IOException;
    }

    public static Bytes of(Path file, ContentId content, String mediaType) {
        return new Bytes(
                new Source() {
                    @Override
                    public long length() throws IOException {
                        return Files.size(file);
                    }

                    @Override
                    public InputStream from(long first) throws IOException {
                        InputStream in = Files.newInputStream(file);
                        in.skipNBytes(first);
                        return in;
                    }
                },
                content,
                mediaType);
    }

    public static Bytes of(OriginalStore store, ContentId content, String mediaType) {
        return new Bytes(
                new Source() {
                    @Override
                    public long length() throws IOException {
                        return store.bytes(content);
                    }

                    @Override
                    public InputStream from(long first) throws IOException {
                        return store.open(content, first);
                    }
                },
                content,
                mediaType);
    }

    /** To be saved under that name instead of being shown; a browser that shows it anyway does so without any rights. */
    public Bytes as(String fileName) {
        this.attachment = disposition(fileName);
        return this;
    }

    public Response response(HttpServletRequest request) throws IOException {
        long length = source.length();
        if (EntityTags.isAmong(request.getHeader("If-None-Match"), content.value())) {
            return headers(Response.notModified()).build();
        }
        ByteRange range = ByteRange.of(rangeThatHolds(request), length);
        if (range == ByteRange.NONE) {
            return Response.fromResponse(Problem.of(
                                    ProblemType.NO_SUCH_RANGE,
                                    "The file has %,d bytes, and none where the header Range begins.".formatted(length),
                                    "Range")
                            .response())
                    .header("Content-Range", "bytes */" + length)
                    .header("Accept-Ranges", "bytes")
                    .build();
        }
        Response.ResponseBuilder answer = range.isAllOf(length)
                ? Response.ok()
                : Response.status(Response.Status.PARTIAL_CONTENT).header("Content-Range", range.contentRange(length));
        headers(answer).type(mediaType).header("Content-Length", range.length());
        if (attachment != null) {
            answer.header("Content-Disposition", attachment)
                    .header("Content-Security-Policy", "sandbox; default-src 'none'");
        }
        return answer.entity((StreamingOutput) out -> copy(range, out)).build();
    }

    private Response.ResponseBuilder headers(Response.ResponseBuilder answer) {
        return answer.header("ETag", '"' + content.value() + '"')
                .header("Cache-Control", CACHE)
                .header("Accept-Ranges", "bytes");
    }

    /** A range is for GET, and where the caller has a part already, only for the same bytes. */
    private String rangeThatHolds(HttpServletRequest request) {
        String ifRange = request.getHeader("If-Range");
        boolean same = ifRange == null || ifRange.strip().equals('"' + content.value() + '"');
        return request.getMethod().equals("GET") && same ? request.getHeader("Range") : null;
    }

    private void copy(ByteRange range, OutputStream out) throws IOException {
        try (InputStream in = source.from(range.first())) {
            byte[] buffer = new byte[1 << 16];
            for (long left = range.length(); left > 0; ) {
                int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    throw new IOException("The bytes of " + content + " became fewer while they were sent.");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    /** RFC 6266: a plain name for old programs, the real one in UTF-8 for all others. */
    public static String disposition(String fileName) {
        String plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
        StringBuilder encoded = new StringBuilder();
        for (byte b : fileName.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean safe = c < 0x80 && (Character.isLetterOrDigit(c) || "!#$&+-.^_`|~".indexOf(c) >= 0);
            encoded.append(safe ? String.valueOf(c) : "%%%02X".formatted(b & 0xFF));
        }
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
