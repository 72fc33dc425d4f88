package org.muniment.pictures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.muniment.events.Json;
import org.muniment.http.EntityTags;
import org.muniment.http.Id;
import org.muniment.identity.ByLink;
import org.muniment.identity.Callers;
import org.muniment.identity.Role;
import org.muniment.storage.ContentId;

/** IIIF Image API 3.0, level 2. Described in {@code META-INF/openapi.yaml}. */
@Path("3/{id}")
public class ImagesResource {

    private static final String LD_JSON = "application/ld+json";
    /** Not kept by shared caches, and asked for again when the picture may have been made anew. */
    private static final String PICTURE_CACHE = "private, max-age=3600";

    private static final String INFORMATION_CACHE = "private, max-age=60";

    @Inject
    private Callers callers;

    @Inject
    private PicturesInSight inSight;

    @Inject
    private KeptPyramids pyramids;

    @Inject
    private KeptPictures pictures;

    @Inject
    private DrawingRoom room;

    @GET
    @ByLink
    @RolesAllowed({Role.VIEWER, Role.ARCHIVIST, Role.SUPERUSER})
    public Response image(@PathParam("id") Id id, @Context HttpServletRequest request) {
        inSight.require(
                id.value(), PreparedPictures.PYRAMID, callers.require(request).sight());
        return Response.seeOther(URI.create(address(id) + "/info.json")).build();
    }

    @GET
    @Path("info.json")
    @Produces({MediaType.APPLICATION_JSON, LD_JSON})
    @ByLink
    @RolesAllowed({Role.VIEWER, Role.ARCHIVIST, Role.SUPERUSER})
    public Response information(@PathParam("id") Id id, @Context HttpServletRequest request) throws IOException {
        ContentId content = inSight.require(
                id.value(), PreparedPictures.PYRAMID, callers.require(request).sight());
        boolean linked = wantsLinkedData(request.getHeader("Accept"));
        String tag = content.value() + (linked ? "/ld" : "/info");
        if (EntityTags.isAmong(request.getHeader("If-None-Match"), tag)) {
            return headers(Response.notModified(), tag, INFORMATION_CACHE, profileLink())
                    .build();
        }
        String body = Json.write(ImageInformation.of(address(id), pyramids.open(content), Most.OF_THE_HOUSE));
        return headers(Response.ok(body), tag, INFORMATION_CACHE, profileLink())
                .header("Vary", "Accept")
                .type(linked ? LD_JSON + ";profile=\"" + ImageInformation.CONTEXT + "\"" : MediaType.APPLICATION_JSON)
                .build();
    }

    @GET
    @Path("{region}/{size}/{rotation}/{quality}.{format}")
    @Produces(MediaType.WILDCARD)
    @ByLink
    @RolesAllowed({Role.VIEWER, Role.ARCHIVIST, Role.SUPERUSER})
    public Response part(
            @PathParam("id") Id id,
            @PathParam("region") String region,
            @PathParam("size") String size,
            @PathParam("rotation") String rotation,
            @PathParam("quality") String quality,
            @PathParam("format") String format,
            @Context HttpServletRequest request)
            throws IOException {
        ContentId content = inSight.require(
                id.value(), PreparedPictures.PYRAMID, callers.require(request).sight());
        Pyramid pyramid = pyramids.open(content);
        ImageRequest wanted = ImageRequest.of(
                new Size(pyramid.width(), pyramid.height()),
                region,
                size,
                rotation,
                quality,
                format,
                Most.OF_THE_HOUSE);
        String canonical = wanted.canonical();
        String tag = content.value() + "/" + canonical;
        String links =
                "<" + address(id) + "/" + canonical.replace("^", "%5E") + ">;rel=\"canonical\", " + profileLink();
        if (EntityTags.isAmong(request.getHeader("If-None-Match"), tag)) {
            return headers(Response.notModified(), tag, PICTURE_CACHE, links).build();
        }
        byte[] bytes = bytes(tag, new Rendering(pyramid, wanted));
        return headers(Response.ok(bytes), tag, PICTURE_CACHE, links)
                .type(wanted.format().mediaType())
                .header("Content-Length", bytes.length)
                .build();
    }

    private byte[] bytes(String name, Rendering rendering) throws IOException {
        Optional<byte[]> stored = rendering.stored();
        if (stored.isPresent()) {
            return stored.get();
        }
        Optional<byte[]> kept = pictures.find(name);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] drawn = room.draw(rendering.pixels(), rendering::drawn);
        pictures.keep(name, drawn);
        return drawn;
    }

    private static Response.ResponseBuilder headers(
            Response.ResponseBuilder answer, String tag, String cache, String links) {
        return answer.header("ETag", '"' + tag + '"')
                .header("Cache-Control", cache)
                .header("Link", links);
    }

    private static String profileLink() {
        return "<" + ImageInformation.PROFILE + ">;rel=\"profile\"";
    }

    /** Whoever names it gets it; whoever takes anything gets plain JSON. */
    private static boolean wantsLinkedData(String accept) {
        return accept != null && accept.contains(LD_JSON);
    }

    /** By the public address, whatever name the request came by. */
    private static String address(Id id) {
        return System.getProperty("muniment.address", "") + "/iiif/3/" + id.value();
    }
}
