package org.muniment.system;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.http.entity.mime.HttpMultipartMode;

/** The HTTP interface as one caller uses it. */
public final class Api {

    /** Reading a page takes a few seconds; the machine may be busy with other things. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final RestAssuredConfig AS_WRITTEN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false))
            // As browsers do: the names of files in UTF-8.
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));

    private final String address;
    private final UnaryOperator<RequestSpecification> proof;

    Api(String address, UnaryOperator<RequestSpecification> proof) {
        this.address = address;
        this.proof = proof;
    }

    /** A request with nothing in it but who the caller is. */
    public RequestSpecification request() {
        return proof.apply(
                given().config(AS_WRITTEN).baseUri(address).redirects().follow(false));
    }

    public RequestSpecification json(Object body) {
        return request().contentType(ContentType.JSON).body(body);
    }

    public String openBatch(String name) {
        return json(Map.of("name", name, "kind", "minutes"))
                .post("/api/batches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Sends a file and leaves the judgement of the answer to the test. */
    public Response upload(String batch, String fileName, byte[] bytes) {
        return request()
                .contentType("application/octet-stream")
                .queryParam("name", fileName)
                .body(bytes)
                .post("/api/batches/{batch}/items", batch);
    }

    /** Sends a picture that is good. */
    public UploadedItem add(String batch, String fileName, byte[] bytes) {
        Response answer = upload(batch, fileName, bytes);
        answer.then().statusCode(201);
        return new UploadedItem(answer.path("id"), answer.path("artefactId"));
    }

    public record UploadedItem(String id, String artefactId) {}

    public void start(String batch) {
        request().post("/api/batches/{batch}/start", batch).then().statusCode(202);
    }

    /** Waits until the batch is not being processed any more. */
    public void awaitRead(String batch) {
        awaitState(batch, "vetting");
    }

    public List<Map<String, Object>> items(String batch) {
        return request()
                .queryParam("limit", 200)
                .get("/api/batches/{batch}/items", batch)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    /** A picture, read: the artefact of a batch of its own. */
    public UploadedItem read(String fileName, byte[] bytes) {
        String batch = openBatch("Test " + UUID.randomUUID());
        UploadedItem item = add(batch, fileName, bytes);
        start(batch);
        awaitRead(batch);
        return item;
    }

    /** A picture, read and in the catalogue, where everybody sees it. */
    public UploadedItem published(String fileName, byte[] bytes) {
        String batch = openBatch("Test " + UUID.randomUUID());
        UploadedItem item = add(batch, fileName, bytes);
        start(batch);
        awaitRead(batch);
        publish(batch);
        return item;
    }

    /** Confirms all that was read of a batch, integrates it and waits for the end of that. */
    public void publish(String batch) {
        items(batch).forEach(item -> decide(batch, (String) item.get("id"), "confirm", Map.of())
                .then()
                .statusCode(200));
        request().post("/api/batches/{batch}/integrate", batch).then().statusCode(202);
        awaitState(batch, "completed");
    }

    /** Decides about an item as it is now, and leaves the judgement of the answer to the test. */
    public Response decide(String batch, String item, String verdict, Map<String, ?> body) {
        return decide(batch, item, verdict, body, version(batch, item));
    }

    /** @param tag the version that the person has seen, as an ETag */
    public Response decide(String batch, String item, String verdict, Map<String, ?> body, String tag) {
        return json(body).header("If-Match", tag).post("/api/batches/{batch}/items/{item}/" + verdict, batch, item);
    }

    public String version(String batch, String item) {
        return request()
                .get("/api/batches/{batch}/items/{item}/vetting", batch, item)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public void awaitState(String batch, String state) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Response answer = request().get("/api/batches/{batch}", batch);
            if (answer.statusCode() == 200 && answer.path("state").equals(state)) {
                return;
            }
            Waiting.moment();
        }
        throw new AssertionError("The batch was not " + state + " within " + PATIENCE + ": "
                + request().get("/api/batches/{batch}/items", batch).asString());
    }

    static Path testData() {
        return Path.of(System.getProperty("muniment.test.data", "../../shared/data"));
    }
}
