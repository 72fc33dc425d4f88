package org.muniment.benchmarks.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muniment.launcher.Instance;

/** A server that can be killed without a word. */
enum Victim {
    WILDFLY {
        @Override
        ProcessHandle of(Instance instance) {
            return instance.server();
        }
    },
    POSTGRESQL {
        /** The postmaster, whoever started it: its own file names it. */
        @Override
        ProcessHandle of(Instance instance) throws IOException {
            Path file = instance.data().resolve("postgresql/postmaster.pid");
            String pid = Files.readAllLines(file).get(0).strip();
            return ProcessHandle.of(Long.parseLong(pid))
                    .orElseThrow(() -> new IOException("No process " + pid + " is there, but " + file + " names it."));
        }
    };

    abstract ProcessHandle of(Instance instance) throws IOException;

    /** SIGKILL; returns when it is dead. */
    void kill(Instance instance) throws IOException {
        ProcessHandle process = of(instance);
        process.destroyForcibly();
        process.onExit().join();
    }
}
