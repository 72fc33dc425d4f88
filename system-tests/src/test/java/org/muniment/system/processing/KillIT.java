package org.muniment.system.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Api;
import org.muniment.system.Database;
import org.muniment.system.Pictures;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;
import org.muniment.system.Waiting;

/** The server is killed while it works, and nobody's work is lost or done twice. */
@ExtendWith(ProductExtension.class)
class KillIT {

    private static final int PAGES = 10;
    private static final int STAGES = 5;
    private static final Duration REVIVAL = Duration.ofMinutes(2);

    @Test
    void tenPagesSurviveTheDeathOfTheServer(Product product) {
        Api archivist = product.signedIn(product.accounts().archivist());
        String batch = archivist.openBatch("Killed");
        Pictures.pages(PAGES).forEach(page -> archivist.add(batch, page.name(), page.bytes()));
        archivist.start(batch);
        Database database = product.database();
        awaitFirstStage(database, batch);

        ProcessHandle dead = product.instance().server();
        assertThat(dead.destroyForcibly()).isTrue();
        dead.onExit().join();
        long doneBefore = done(database, batch);
        awaitAnotherServer(product, dead);

        assertThat(doneBefore).as("there was work left when the server died").isLessThan(PAGES * STAGES);
        Api again = product.signedIn(product.accounts().archivist());
        again.awaitRead(batch);
        isAllDoneOnce(database, batch);
        assertThat(again.items(batch)).hasSize(PAGES).allSatisfy(item -> assertThat(item)
                .containsEntry("state", "vetting")
                .containsEntry("error", null));
        again.items(batch).forEach(item -> again.request()
                .get("/api/artefacts/{id}/transcript", item.get("artefactId"))
                .then()
                .statusCode(200));
    }

    private static void isAllDoneOnce(Database database, String batch) {
        assertThat(database.number("select count(*) from run where batch_id = ?", batch))
                .as("one run for each page")
                .isEqualTo(PAGES);
        assertThat(database.number("select count(*) from stage_record where batch_id = ?", batch))
                .as("one record for each stage")
                .isEqualTo(PAGES * STAGES);
        assertThat(done(database, batch)).as("stages done").isEqualTo(PAGES * STAGES);
        assertThat(database.number(
                        "select count(*) from transcript t join run r on r.id = t.run_id where r.batch_id = ?", batch))
                .as("one transcript for each page")
                .isEqualTo(PAGES);
        assertThat(database.number("""
                        select count(*) from (
                            select t.artefact_id from transcript t join run r on r.id = t.run_id
                            where r.batch_id = ? group by t.artefact_id having count(*) > 1) twice
                        """, batch)).as("pages read twice").isZero();
        List.of("split", "prepare", "detect-lines", "order-columns", "recognise")
                .forEach(stage -> assertThat(database.number(
                                "select count(*) from stage_record where batch_id = ? and state = 'DONE' and stage = '"
                                        + stage + "'",
                                batch))
                        .as(stage)
                        .isEqualTo(PAGES));
    }

    private static long done(Database database, String batch) {
        return database.number("select count(*) from stage_record where batch_id = ? and state = 'DONE'", batch);
    }

    /** Killed before it began, the server would have nothing to lose. */
    private static void awaitFirstStage(Database database, String batch) {
        Instant end = Instant.now().plus(REVIVAL);
        while (done(database, batch) == 0 && Instant.now().isBefore(end)) {
            Waiting.seconds(0.02);
        }
    }

    private static void awaitAnotherServer(Product product, ProcessHandle dead) {
        Instant begin = Instant.now();
        while (Instant.now().isBefore(begin.plus(REVIVAL))) {
            if (product.instance().server().pid() != dead.pid() && product.isUp()) {
                System.out.printf(
                        "The killed server was back after %.1f s%n",
                        Duration.between(begin, Instant.now()).toMillis() / 1000.0);
                return;
            }
            Waiting.moment();
        }
        throw new AssertionError("No server came back within " + REVIVAL);
    }
}
