package org.muniment.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampsTest {
    @TempDir
    Path folder;

    private final List<String> done = new ArrayList<>();

    @Test
    void worksOnlyWhenSomethingHasChanged() throws IOException, InterruptedException {
        var stamps = new Stamps(folder);

        stamps.unlessDone("part", "one", () -> done.add("first"));
        stamps.unlessDone("part", "one", () -> done.add("again"));
        stamps.unlessDone("part", "two", () -> done.add("changed"));

        assertThat(done).containsExactly("first", "changed");
    }

    @Test
    void workThatFailedIsDoneAgain() throws IOException, InterruptedException {
        var stamps = new Stamps(folder);
        stamps.unlessDone("part", "one", () -> done.add("first"));
        assertThatThrownBy(() -> stamps.unlessDone("part", "two", () -> {
                    throw new IOException("broken off");
                }))
                .hasMessage("broken off");

        stamps.unlessDone("part", "one", () -> done.add("again"));

        assertThat(done).containsExactly("first", "again");
    }
}
