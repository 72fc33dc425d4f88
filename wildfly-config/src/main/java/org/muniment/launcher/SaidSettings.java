package org.muniment.launcher;

import java.io.IOException;
import java.util.List;

/** The settings in the environment, looked at by the application's own list of them before anything is started. */
final class SaidSettings {
    private SaidSettings() {}

    /** @throws Refusal with a sentence for each that is not allowed */
    static void check(Installation installation) throws IOException {
        Tools.Said said = Tools.run(List.of(
                Installation.java().toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx32m",
                "-cp",
                installation.darkroom().resolve("*").toString(),
                "org.muniment.nodes.Settings"));
        if (said.status() != 0) {
            throw new Refusal(said.text().strip());
        }
    }
}
