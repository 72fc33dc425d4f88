package org.muniment.system.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Api;
import org.muniment.system.Database;
import org.muniment.system.Pictures;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;
import org.muniment.system.Waiting;

/** A batch is stopped in the middle and taken up again. */
@ExtendWith(ProductExtension.class)
class CancelIT {

    private static final int ITEMS = 60;
    private static final String DONE = "select count(*) from stage_record where batch_id = ? and state = 'DONE'";
    private static final String STARTED_AFTER_CANCEL = """
            select count(*) from stage_record s join batch b on b.id = s.batch_id
            where b.id = ? and s.started_at > b.ended_at
            """;

    private Api archivist;
    private Database database;

    @BeforeEach
    void signIn(Product product) {
        archivist = product.signedIn(product.accounts().archivist());
        database = product.database();
    }

    @Test
    void nothingBeginsAfterTheAnswerAndOnlyWhatIsMissingIsDoneLater() {
        String batch = archivist.openBatch("Cancelled in the middle");
        for (int i = 0; i < ITEMS; i++) {
            archivist.add(batch, i + ".png", Pictures.small(2_000 + i));
        }
        archivist.start(batch);
        awaitSomeWork(batch);

        archivist
                .request()
                .post("/api/batches/{batch}/cancel", batch)
                .then()
                .statusCode(200)
                .body("state", equalTo("cancelled"));

        long done = database.number(DONE, batch);
        Waiting.seconds(3);
        assertThat(database.number(STARTED_AFTER_CANCEL, batch)).isZero();
        assertThat(database.number(DONE, batch)).isEqualTo(done);
        archivist
                .request()
                .queryParam("limit", 200)
                .get("/api/batches/{batch}/items", batch)
                .then()
                .body("items.state", everyItem(is(oneOf("cancelled", "vetting"))));
        assertThat(database.number("""
                        select count(*) from batch_item where batch_id = ? and state = 'CANCELLED'
                        """, batch)).isPositive();

        archivist
                .request()
                .post("/api/batches/{batch}/resume", batch)
                .then()
                .statusCode(202)
                .body("state", equalTo("processing"));
        archivist.awaitRead(batch);

        assertThat(archivist.items(batch)).hasSize(ITEMS).allSatisfy(item -> assertThat(item)
                .containsEntry("state", "vetting")
                .containsEntry("error", null));
        assertThat(database.number("""
                        select count(*) from stage_record s join run r on r.id = s.run_id
                        where s.batch_id = ? and (s.state <> 'DONE' or r.stages_done <> r.stages_planned)
                        """, batch)).as("left undone").isZero();
        assertThat(database.number("""
                        select count(*) from (select 1 from stage_record where batch_id = ?
                                              group by run_id, stage having count(*) > 1) twice
                        """, batch)).as("done twice").isZero();
    }

    @Test
    void onlyABatchThatIsBeingReadCanBeCancelledAndOnlyACancelledOneResumed() {
        String batch = archivist.openBatch("Draft");

        archivist
                .request()
                .post("/api/batches/{batch}/cancel", batch)
                .then()
                .statusCode(409)
                .body("detail", containsString("being read"));
        archivist
                .request()
                .post("/api/batches/{batch}/resume", batch)
                .then()
                .statusCode(409)
                .body("detail", containsString("cancelled"));
    }

    private void awaitSomeWork(String batch) {
        for (int i = 0; i < 400 && database.number(DONE, batch) < 5; i++) {
            Waiting.seconds(0.05);
        }
        assertThat(database.number(DONE, batch)).isGreaterThanOrEqualTo(5);
    }
}
