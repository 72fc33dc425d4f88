package org.muniment.system.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Api;
import org.muniment.system.BrowserSession;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;
import org.muniment.system.Waiting;

/** The token behind a session lasts a minute, the session hours: it is renewed without anybody noticing. */
@ExtendWith(ProductExtension.class)
class TokensEndIT {

    private static final int AT_ONCE = 8;
    private static final int ROUNDS = 3;

    @Test
    void aPageThatAsksForManyThingsAtOnceStaysSignedIn(Product product) {
        BrowserSession[] browser = new BrowserSession[1];
        List<Integer> statuses = new ArrayList<>();
        var account = product.accounts().of("patient", "viewer");

        product.accounts().whileTokensAreBrief(2, () -> {
            browser[0] = product.session(account);
            for (int round = 0; round < ROUNDS; round++) {
                Waiting.seconds(2.5);
                statuses.addAll(together(browser[0].api()));
            }
        });

        assertThat(statuses).hasSize(AT_ONCE * ROUNDS).containsOnly(200);
    }

    private static List<Integer> together(Api pages) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Integer>> asked = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                asked.add(
                        threads.submit(() -> pages.request().get("/api/session").statusCode()));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> one : asked) {
                statuses.add(one.get());
            }
            return statuses;
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
