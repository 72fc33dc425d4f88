package org.muniment.system.pictures;

import io.restassured.response.Response;
import org.muniment.system.Api;
import org.muniment.system.Api.UploadedItem;
import org.muniment.system.Waiting;

/** Pictures that can be looked at. */
final class Prepared {

    private static final int PATIENCE_MOMENTS = 800;

    private Prepared() {}

    /** Uploads a picture, starts its batch and waits until it is prepared, whatever its other stages do. */
    static String picture(Api archivist, String fileName, byte[] bytes) {
        String batch = archivist.openBatch("Pictures: " + fileName);
        UploadedItem item = archivist.add(batch, fileName, bytes);
        archivist.start(batch);
        Response answer = null;
        for (int i = 0; i < PATIENCE_MOMENTS; i++) {
            answer = archivist.request().get("/iiif/3/{id}/info.json", item.artefactId());
            if (answer.statusCode() == 200) {
                return item.artefactId();
            }
            Waiting.moment();
        }
        throw new AssertionError("The picture was not prepared: " + answer.asString());
    }
}
