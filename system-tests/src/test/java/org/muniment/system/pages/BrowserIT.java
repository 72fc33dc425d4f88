package org.muniment.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.muniment.system.Account;
import org.muniment.system.Pictures;
import org.muniment.system.Pictures.PageOfMinutes;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;

/** A person's first day, in a real browser. What the person does is written in {@code first-page.mjs}. */
@ExtendWith(ProductExtension.class)
class BrowserIT {

    private static final long PATIENCE_MINUTES = 5;

    @Test
    void aPageIsBroughtInAndRead(Product product, @TempDir Path folder) throws IOException, InterruptedException {
        Path output = Path.of(System.getProperty("muniment.test.output", "target"));
        Path screenshots = Files.createDirectories(output.resolve("screenshots"));
        Account archivist = product.accounts().of("berta", "archivist");
        PageOfMinutes page = Pictures.page();
        Path picture = Files.write(folder.resolve(page.name()), page.bytes());

        assertThat(run(
                        "first-page.mjs",
                        Map.of(
                                "ADDRESS", product.address(),
                                "KEYCLOAK", product.instance().keycloak(),
                                "ACCOUNT", archivist.name(),
                                "PASSWORD", archivist.password(),
                                "PICTURE", picture.toString(),
                                "OUTPUT", screenshots.toString(),
                                "SCRATCH", output.resolve("browser").toString())))
                .as("the browser test's verdict; what it saw is above, its pictures are in %s", screenshots)
                .isZero();
    }

    private static int run(String script, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder node =
                new ProcessBuilder("node", Path.of("src/test/browser", script).toString()).inheritIO();
        node.environment().putAll(environment);
        Process process = node.start();
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new AssertionError("The browser was not done within " + PATIENCE_MINUTES + " minutes");
            }
            return process.exitValue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
