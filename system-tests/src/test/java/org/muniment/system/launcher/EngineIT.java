package org.muniment.system.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muniment.benchmarks.hostile.Visitor;
import org.muniment.benchmarks.toy.ToyProduct;
import org.muniment.launcher.Options;

/**
 * What the engine does when stages and servers misbehave, shown by a kind whose stages do what they are told. That this kind
 * is there at all, without a line of it in the product, shows that a kind is stages and a plan.
 */
class EngineIT {

    private static final int LEASE_SECONDS = 6;
    private static final String RUNNING =
            "select count(*) from stage_record where batch_id = ? and stage = 'toy-2' and state = 'LEASED'";
    private static final String DONE = "select count(*) from stage_record where batch_id = ? and state = 'DONE'";

    private static ToyProduct product;
    private static Visitor visitor;
    private static Toys toys;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        product = ToyProduct.start(
                Options.forTests()
                        .withSetting("muniment.lease.seconds", LEASE_SECONDS)
                        .withSetting("muniment.stage.seconds", 4)
                        .withSetting("muniment.stage.retry-seconds", 1),
                Boolean.getBoolean("muniment.test.keep"));
        visitor = product.own().superuser();
        toys = new Toys(product, visitor);
    }

    @AfterAll
    static void stop() throws IOException {
        product.close();
    }

    @Test
    void aKindThatNobodyPlansIsRefusedWithThoseThereAre() throws IOException, InterruptedException {
        var answer = visitor.postJson("/api/batches", Map.of("name", "Dreams", "kind", "dreams"));

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.json().path("detail").asText()).contains("minutes", "toy");
    }

    @Test
    void everyFaultEndsWithAReasonAndHoldsNothingElseUp() throws Exception {
        UUID batch = toys.open("toy");
        UUID failing = toys.add(batch, "toy-2:fail");
        UUID stumbling = toys.add(batch, "toy-2:stumble");
        UUID throwing = toys.add(batch, "toy-1:throw");
        UUID erring = toys.add(batch, "toy-3:error");
        UUID starving = toys.add(batch, "toy-1:shortage");
        UUID hanging = toys.add(batch, "toy-4:hang");
        UUID deaf = toys.add(batch, "toy-1:deaf=30000");
        UUID good = toys.add(batch, "");
        toys.start(batch);
        UUID unset = toys.batch("toy-unset", "");

        toys.awaitEnd(batch, 90);
        toys.awaitEnd(unset, 10);

        ends(failing, 1, "The toy was told to fail.");
        ends(stumbling, 3, "The toy was told to stumble.");
        ends(throwing, 3, "an unforeseen error, attempt 3");
        ends(erring, 3, "an unforeseen error, attempt 3");
        ends(starving, 3, "not enough memory, attempt 3");
        ends(hanging, 3, "took longer than 4 s");
        ends(deaf, 3, "took longer than 4 s");
        assertThat(toys.state(good)).isEqualTo("VETTING");
        assertThat(toys.effects(good)).isEqualTo(4);
        assertThat(toys.number(
                        "select count(*) from batch_item where batch_id = ? and error like '%not set up on this server%'",
                        unset))
                .isEqualTo(1);
    }

    private static void ends(UUID item, int attempts, String reason) throws SQLException {
        assertThat(toys.state(item)).as(reason).isEqualTo("FAILED");
        assertThat(toys.error(item)).contains(reason);
        assertThat(toys.attempts(item)).as(reason).isEqualTo(attempts);
    }

    @Test
    void aPageThatKillsTheServerIsGivenUpAndTakesNoOtherWithIt() throws Exception {
        UUID batch = toys.open("toy");
        List<UUID> good = IntStream.range(0, 6)
                .mapToObj(i -> added(batch, "toy-1:sleep=400 toy-2:sleep=400 toy-3:sleep=400"))
                .toList();
        UUID halting = toys.add(batch, "toy-2:halt");
        toys.start(batch);

        toys.awaitEnd(batch, 240);

        assertThat(toys.state(halting)).isEqualTo("FAILED");
        assertThat(toys.error(halting)).contains("The node stopped 3 times");
        for (UUID item : good) {
            assertThat(toys.state(item)).isEqualTo("VETTING");
            assertThat(toys.effects(item)).isEqualTo(4);
        }
        comeBack();
    }

    @Test
    void aNodeThatSleptThroughItsLeaseAppliesNothing() throws Exception {
        UUID batch = toys.open("toy");
        UUID item = toys.add(batch, "toy-2:sleep=3000");
        toys.start(batch);
        toys.await(RUNNING, batch, 20);
        Thread.sleep(500);

        signal("STOP");
        Thread.sleep(Duration.ofSeconds(LEASE_SECONDS + 2).toMillis());
        signal("CONT");
        toys.awaitEnd(batch, 60);

        assertThat(toys.state(item)).isEqualTo("VETTING");
        assertThat(toys.effects(item)).as("applied once").isEqualTo(4);
        assertThat(toys.number(
                        "select attempts from stage_record s join run r on r.id = s.run_id"
                                + " where r.item_id = ? and s.stage = 'toy-2'",
                        item))
                .as("done by a second attempt")
                .isEqualTo(2);
    }

    @Test
    void aStopGivesBackWhatIsUnderWayAndCountsNoAttempt() throws Exception {
        UUID batch = toys.open("toy");
        UUID item = toys.add(batch, "toy-2:deaf=3500");
        toys.start(batch);
        toys.await(RUNNING, batch, 20);

        // Longer than the stage needs: it ends, and then the server does.
        ProcessHandle server = product.instance().server();
        signal("TERM");
        server.onExit().join();

        assertThat(toys.number("select count(*) from stage_record where batch_id = ? and state = 'LEASED'", batch))
                .as("held by nobody")
                .isZero();
        toys.awaitEnd(batch, 90);
        assertThat(toys.effects(item)).isEqualTo(4);
        assertThat(toys.number("select max(attempts) from stage_record where batch_id = ?", batch))
                .isEqualTo(1);
        comeBack();
    }

    @Test
    void theBrokersJournalMayBeLostWithWorkInFlight() throws Exception {
        UUID batch = toys.many("toy", 60, "toy-1:sleep=50 toy-2:sleep=50 toy-3:sleep=50 toy-4:sleep=50");
        toys.await(DONE, batch, 20);

        ProcessHandle server = product.instance().server();
        server.destroyForcibly();
        server.onExit().join();
        forget(product.instance().data().resolve("wildfly/data/activemq"));

        toys.awaitEnd(batch, 120);
        assertThat(toys.number("select count(*) from batch_item where batch_id = ? and state = 'VETTING'", batch))
                .isEqualTo(60);
        assertThat(toys.number(
                        "select count(*) from toy_effect e join batch_item i on i.id = e.item_id where i.batch_id = ?",
                        batch))
                .isEqualTo(240);
        comeBack();
    }

    @Test
    void aSmallBatchBesideALargeOneTakesAtMostThreeTimesAsLong() throws Exception {
        String words = "toy-1:sleep=100 toy-2:sleep=100 toy-3:sleep=100 toy-4:sleep=100";
        toys.awaitEnd(toys.batch("toy", words, words, words), 60);
        double before = toys.awaitEnd(toys.batch("toy", words, words, words), 60);
        UUID large = toys.many("toy", 2_000, words);
        toys.await(
                "select case when count(*) >= 8 then 1 else 0 end from stage_record where batch_id = ?"
                        + " and state = 'DONE'",
                large,
                60);

        UUID small = toys.batch("toy", words, words, words);
        double beside = toys.awaitEnd(small, 120);
        System.out.printf("A batch of 3: alone %.2f s, beside 2,000 others %.2f s%n", before, beside);

        assertThat(beside).isLessThanOrEqualTo(3 * before + 0.1);
        toys.post(large, "cancel", 200);
    }

    @Test
    void cancelledInTheMiddleOf500NothingBeginsAndLaterOnlyWhatIsMissing() throws Exception {
        UUID batch = toys.many("toy", 500, "toy-1:sleep=5 toy-2:sleep=5");
        toys.await(
                "select case when count(*) >= 200 then 1 else 0 end from stage_record where batch_id = ?"
                        + " and state = 'DONE'",
                batch,
                60);

        toys.post(batch, "cancel", 200);
        long done = toys.number(DONE, batch);
        Thread.sleep(2_000);

        assertThat(toys.number(DONE, batch)).isEqualTo(done);
        assertThat(toys.number("""
                        select count(*) from stage_record s join batch b on b.id = s.batch_id
                        where b.id = ? and s.started_at > b.ended_at
                        """, batch)).as("begun after the cancel").isZero();

        toys.post(batch, "resume", 202);
        toys.awaitEnd(batch, 200);
        assertThat(toys.number("""
                        select count(*) from (select item_id, stage from toy_effect e
                                              join batch_item i on i.id = e.item_id
                                              where i.batch_id = ? group by item_id, stage having count(*) = 1) once
                        """, batch)).as("outcomes applied once").isEqualTo(2_000);
        assertThat(toys.number(
                        "select count(*) from toy_effect e join batch_item i on i.id = e.item_id where i.batch_id = ?",
                        batch))
                .as("outcomes")
                .isEqualTo(2_000);
    }

    @Test
    void fiftyThousandWaitingStagesLeaveTheQueuesShortAndThePagesQuick() throws Exception {
        double before = percentile95OfBatchList();
        long memoryBefore = resident();
        UUID batch = toys.waiting("toy-empty", 50_000);
        long deepest = 0;
        for (int i = 0; i < 100; i++) {
            deepest = Math.max(
                    deepest,
                    toys.number(
                            "select count(*) from stage_record where queue = 'vision' and state in ('SENT', 'LEASED')"));
            Thread.sleep(50);
        }
        double meanwhile = percentile95OfBatchList();
        long memoryMeanwhile = resident();
        long done = toys.number(DONE, batch);
        toys.post(batch, "cancel", 200);
        System.out.printf(
                "50,000 waiting: window at most %d, list of batches %.0f ms, before %.0f ms, memory %+d MB, %d stages done%n",
                deepest, meanwhile, before, (memoryMeanwhile - memoryBefore) >> 20, done);

        assertThat(done).isPositive();
        assertThat(deepest)
                .as("sent or at work, two consumers with a window of two each")
                .isBetween(1L, 8L);
        assertThat(memoryMeanwhile - memoryBefore).as("bytes more").isLessThan(400L << 20);
        assertThat(meanwhile).as("ms").isLessThan(Math.max(1_000, 4 * before));
    }

    private static double percentile95OfBatchList() throws IOException, InterruptedException {
        var millis = new ArrayList<Double>();
        for (int i = 0; i < 20; i++) {
            long begin = System.nanoTime();
            assertThat(visitor.get("/api/batches").status()).isEqualTo(200);
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        return millis.stream().sorted().toList().get(18);
    }

    private static long resident() throws IOException {
        try (var lines =
                Files.lines(Path.of("/proc/" + product.instance().server().pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        }
    }

    @Test
    void aThousandConnectsAndDisconnectsLeaveNoListener() throws Exception {
        long before = followers();
        URI address = URI.create(product.instance().address().replaceFirst("^http", "ws") + "/events");
        HttpClient browser = HttpClient.newHttpClient();
        for (int i = 0; i < 1_000; i++) {
            WebSocket line = browser.newWebSocketBuilder()
                    .header("Cookie", visitor.cookie())
                    .buildAsync(address, new WebSocket.Listener() {})
                    .join();
            if (i == 0) {
                assertThat(awaitFollowers(before + 1)).as("while one is open").isEqualTo(before + 1);
            }
            // Every other one goes without a word, as a laptop does that is shut.
            if (i % 2 == 0) {
                line.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
            }
            line.abort();
        }
        assertThat(awaitFollowers(before)).isEqualTo(before);
    }

    /** The server may hear of a line a moment after the browser does. */
    private static long awaitFollowers(long wanted) throws IOException, InterruptedException {
        long last = followers();
        for (int i = 0; i < 150 && last != wanted; i++) {
            Thread.sleep(100);
            last = followers();
        }
        return last;
    }

    private static long followers() throws IOException, InterruptedException {
        return visitor.get("/api/health").json().path("followers").asLong(-1);
    }

    private static UUID added(UUID batch, String words) {
        try {
            return toys.add(batch, words);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder(
                        "kill",
                        "-" + name,
                        Long.toString(product.instance().server().pid()))
                .start()
                .waitFor();
    }

    private static void forget(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void comeBack() throws InterruptedException {
        for (int i = 0; i < 120; i++) {
            try {
                if (visitor.get("/health").status() == 200 && visitor.comeBack()) {
                    return;
                }
            } catch (IOException down) {
                Thread.sleep(200);
            }
            Thread.sleep(200);
        }
        throw new AssertionError("The server did not come back.");
    }
}
