package org.muniment.system.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muniment.system.Api;
import org.muniment.system.Pictures;
import org.muniment.system.Problems;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;
import org.muniment.system.StoredFiles;

/** Files that are no pictures are turned away with a reason, and do no harm. */
@ExtendWith(ProductExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GarbageIT {

    private static final long MOST_MILLIS = 5_000;

    private Product product;
    private Api archivist;
    private String batch;
    private long filesBefore;
    private long processBefore;

    @BeforeAll
    void openBatch(Product running) {
        product = running;
        archivist = running.signedIn(running.accounts().archivist());
        batch = archivist.openBatch("Garbage");
        filesBefore = StoredFiles.count(running);
        processBefore = running.instance().server().pid();
    }

    static Stream<Garbage> garbage() {
        List<Garbage> found = Garbage.found(Path.of(System.getProperty("muniment.test.data", "../../shared/data")));
        return Stream.concat(Garbage.made().stream(), found.stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("garbage")
    void isRefusedWithAReason(Garbage garbage) {
        Response answer = archivist.upload(batch, garbage.name(), garbage.bytes());

        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 413, 415);
        String type = answer.<String>path("type").replace("/problems/", "");
        Problems.isProblem(answer, answer.statusCode(), type);
        assertThat(type).isIn("damaged", "unsupported-type", "too-large", "invalid");
        assertThat(answer.<String>path("detail")).contains(garbage.name());
        assertThat(answer.time()).isLessThan(MOST_MILLIS);
    }

    @AfterAll
    void nothingIsKeptAndTheNextUploadWorks() {
        assertThat(archivist.items(batch)).isEmpty();
        assertThat(StoredFiles.count(product)).isEqualTo(filesBefore);
        archivist.upload(batch, "good.png", Pictures.small(30)).then().statusCode(201);
        assertThat(product.instance().server().pid())
                .as("no garbage has brought the server down")
                .isEqualTo(processBefore);
    }
}
