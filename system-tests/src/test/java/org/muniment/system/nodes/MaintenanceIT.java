package org.muniment.system.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Api;
import org.muniment.system.Database;
import org.muniment.system.Pictures;
import org.muniment.system.Problems;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;
import org.muniment.system.Waiting;

/** While the house is locked, people read and nobody writes. */
@ExtendWith(ProductExtension.class)
class MaintenanceIT {

    private static final String BEGUN = """
            select count(*) from stage_attempt a join run r on r.id = a.run_id
            where r.batch_id = ? and a.claimed_at > (select since + interval '1 second' from maintenance)
            """;

    private Api archivist;
    private Api superuser;
    private Api viewer;
    private Database database;

    @BeforeEach
    void signIn(Product product) {
        archivist = product.signedIn(product.accounts().archivist());
        superuser = product.signedIn(product.accounts().superuser());
        viewer = product.signedIn(product.accounts().viewer());
        database = product.database();
    }

    @AfterEach
    void unlock() {
        superuser.request().delete("/api/maintenance");
    }

    @Test
    void whatWritesIsRefusedReadingGoesOnAndNoStageBegins() {
        String batch = archivist.openBatch("In the way of the maintenance");
        for (int i = 0; i < 12; i++) {
            archivist.add(batch, i + ".png", Pictures.small(530 + i));
        }
        archivist.start(batch);

        Instant end = Instant.now().plus(Duration.ofMinutes(30));
        lock("a disk is exchanged", end.toString())
                .then()
                .statusCode(200)
                .body("locked", equalTo(true))
                .body("who", equalTo("superuser"));

        Response refused =
                archivist.json(Map.of("name", "No", "kind", "minutes")).post("/api/batches");
        Problems.isProblem(refused, 503, "reading-only");
        assertThat(refused.<String>path("detail")).contains("a disk is exchanged");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1_700, 1_800);
        Problems.isProblem(archivist.upload(batch, "late.png", Pictures.small(550)), 503, "reading-only");
        Problems.isProblem(superuser.request().post("/api/fixity/sweep"), 503, "reading-only");
        archivist.request().get("/api/batches/{id}", batch).then().statusCode(200);
        viewer.request().get("/api/maintenance").then().statusCode(200).body("reason", equalTo("a disk is exchanged"));
        Waiting.seconds(3);
        assertThat(database.number(BEGUN, batch))
                .as("stages begun under the lock")
                .isZero();

        superuser.request().delete("/api/maintenance").then().statusCode(204);

        archivist.awaitRead(batch);
        Problems.isProblem(superuser.request().delete("/api/maintenance"), 409, "conflict");
    }

    @Test
    void onlyTheSuperuserLocksAndSaysWhyAndUntilWhen() {
        String end = Instant.now().plus(Duration.ofHours(1)).toString();

        Problems.isProblem(
                archivist.json(Map.of("reason", "mine", "until", end)).put("/api/maintenance"), 403, "forbidden");
        Problems.isProblem(lock("", end), 400, "invalid", "reason");
        Problems.isProblem(lock("why", "this evening"), 400, "invalid", "until");
        Problems.isProblem(lock("why", "2020-01-01T00:00:00Z"), 400, "invalid", "until");
        viewer.request().get("/api/maintenance").then().statusCode(200).body("locked", equalTo(false));
    }

    private Response lock(String reason, String until) {
        return superuser.json(Map.of("reason", reason, "until", until)).put("/api/maintenance");
    }
}
