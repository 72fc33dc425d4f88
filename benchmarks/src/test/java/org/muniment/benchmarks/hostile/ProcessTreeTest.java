package org.muniment.benchmarks.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessTreeTest {

    @TempDir
    Path folder;

    @Test
    void grandchildrenTheirMemoryAndTheFilesTheyWriteAreSeen() throws IOException, InterruptedException {
        var tree = new ProcessTree(ProcessHandle.current());
        long alone = tree.residents().get(0);
        Path file = folder.resolve("written");
        Process child = new ProcessBuilder("bash", "-c", "exec 5>written; exec 6<written; sleep 20; true")
                .directory(folder.toFile())
                .start();
        try {
            for (int i = 0; i < 100 && child.descendants().findAny().isEmpty(); i++) {
                Thread.sleep(50);
            }

            assertThat(alone).isGreaterThan(10_000_000);
            assertThat(tree.residentBytesBelow()).isBetween(500_000L, 50_000_000L);
            assertThat(tree.pids())
                    .startsWith(ProcessHandle.current().pid())
                    .contains(child.pid())
                    .containsAll(child.descendants().map(ProcessHandle::pid).toList());
            var open = tree.openBelow().stream()
                    .filter(thing ->
                            thing.pid() == child.pid() && thing.target().equals(file.toString()))
                    .toList();
            assertThat(open).extracting(ProcessTree.OpenThing::descriptor).contains("5", "6");
            assertThat(open)
                    .allMatch(thing -> thing.isWritten() == thing.descriptor().equals("5"));
        } finally {
            child.descendants().forEach(ProcessHandle::destroyForcibly);
            child.destroyForcibly();
        }
    }
}
