package org.muniment.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.muniment.storage.ContentId;

/** Bytes on their way to somebody who may have them: never kept by a shared cache, never run by a browser. */
public final class Bytes {

    private final Path file;
    private final String mediaType;
    private String attachment;
    private EntityTag tag;

    private Bytes(Path file, String mediaType) {
        this.file = file;
        this.mediaType = mediaType;
    }

    public static Bytes of(Path file, String mediaType) {
        return new Bytes(file, mediaType);
    }

    /** To be saved under that name instead of being shown. */
    public Bytes as(String fileName) {
        this.attachment = disposition(fileName);
        return this;
    }

    /** The content has that name, so that it need not be sent twice. */
    public Bytes tagged(ContentId content) {
        this.tag = new EntityTag(content.value());
        return this;
    }

    public Response response(HttpServletRequest request) {
        if (tag != null && ("\"" + tag.getValue() + "\"").equals(request.getHeader("If-None-Match"))) {
            return Response.notModified(tag)
                    .header("Cache-Control", "private, no-cache")
                    .build();
        }
        Response.ResponseBuilder answer = Response.ok(file.toFile(), MediaType.valueOf(mediaType))
                .header("Content-Length", file.toFile().length())
                .header("Cache-Control", tag == null ? "private, no-store" : "private, no-cache");
        if (tag != null) {
            answer.tag(tag);
        }
        if (attachment != null) {
            answer.header("Content-Disposition", attachment);
        }
        return answer.build();
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
