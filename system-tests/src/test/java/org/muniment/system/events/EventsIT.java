package org.muniment.system.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Api;
import org.muniment.system.BrowserSession;
import org.muniment.system.Pictures;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;

/** Pages hear what happens. */
@ExtendWith(ProductExtension.class)
class EventsIT {

    private static final long PATIENCE_SECONDS = 90;
    private static final List<String> STAGES =
            List.of("split", "prepare", "detect-lines", "order-columns", "recognise");

    @Test
    void whoIsNotSignedInHearsNothing(Product product) {
        assertThat(EventLine.statusOfRefusal(product.address(), Map.of())).isEqualTo(401);
        assertThat(EventLine.statusOfRefusal(product.address(), Map.of("Cookie", "MUNIMENT=forged")))
                .isEqualTo(401);
    }

    @Test
    void aPageOfAnotherSiteHearsNothing(Product product) {
        String cookie = product.session(product.accounts().archivist()).cookieHeader();

        for (String origin : new String[] {"https://evil.example", "null", product.address() + ".evil.example"}) {
            assertThat(EventLine.statusOfRefusal(product.address(), Map.of("Cookie", cookie, "Origin", origin)))
                    .as(origin)
                    .isEqualTo(403);
        }
    }

    @Test
    void aPageHearsEveryStageOfTheBatchThatItFollows(Product product) {
        BrowserSession browser = product.session(product.accounts().archivist());
        Api pages = browser.api();
        String batch = pages.openBatch("Followed");
        String other = pages.openBatch("Not followed");

        try (EventLine line = EventLine.open(
                product.address(), Map.of("Cookie", browser.cookieHeader(), "Origin", product.address()))) {
            line.say("{\"follow\":[\"batch:" + batch + "\"]}");
            pages.add(other, "other.png", Pictures.small(60));
            String artefact =
                    pages.add(batch, "followed.png", Pictures.small(61)).artefactId();
            pages.start(batch);

            // Events are hints and come in any order; each of these has to come.
            List<String> wanted = new ArrayList<>(List.of("\"item-added\"", "\"batch-changed\"", "\"item-changed\""));
            for (String stage : STAGES) {
                wanted.add("\"stage-started\".*\"" + stage + "\"");
                wanted.add("\"stage-done\".*\"" + stage + "\"");
            }
            List<String> heard = line.awaitAll(wanted, PATIENCE_SECONDS);
            assertThat(heard)
                    .filteredOn(event -> !event.contains("heartbeat"))
                    .allSatisfy(event -> assertThat(event).contains(batch).doesNotContain(other));
            assertThat(heard).filteredOn(event -> event.contains("stage-")).allSatisfy(event -> assertThat(event)
                    .contains(artefact));
        }
    }

    @Test
    void aTraceHearsOfItsRunAndOfNoOther(Product product) {
        BrowserSession browser = product.session(product.accounts().superuser());
        Api pages = browser.api();
        String batch = pages.openBatch("Traced");
        String artefact = pages.add(batch, "traced.png", Pictures.small(62)).artefactId();
        pages.add(batch, "beside it.png", Pictures.small(63));
        pages.start(batch);
        String run = "";
        while (run.isEmpty()) {
            String found = pages.request()
                    .queryParam("artefact", artefact)
                    .get("/api/runs")
                    .path("items[0]?.id");
            run = found == null ? "" : found;
        }

        try (EventLine line = EventLine.open(
                product.address(), Map.of("Cookie", browser.cookieHeader(), "Origin", product.address()))) {
            line.say("{\"follow\":[\"run:" + run + "\"]}");
            String id = run;
            assertThat(line.awaitAll(List.of("\"stage-done\".*\"recognise\""), PATIENCE_SECONDS))
                    .allSatisfy(event -> assertThat(event).contains(id));
        }
        pages.awaitRead(batch);
    }

    @Test
    void aProgramHearsWithItsToken(Product product) {
        String token = product.accounts().token(product.accounts().archivist());

        try (EventLine line = EventLine.open(product.address(), Map.of("Authorization", "Bearer " + token))) {
            // The heart beats every ten seconds.
            assertThat(line.await(event -> event.contains("heartbeat"), 15)).isNotNull();
        }
    }

    @Test
    void nonsenseIsIgnored(Product product) {
        BrowserSession browser = product.session(product.accounts().archivist());
        Api pages = browser.api();

        try (EventLine line = EventLine.open(product.address(), Map.of("Cookie", browser.cookieHeader()))) {
            line.say("this is no wish");
            line.say("{\"follow\":[\"batches\"]}");
            String batch = pages.openBatch("After nonsense");
            assertThat(line.await(event -> event.contains(batch), 15)).isNotNull();
        }
    }
}
