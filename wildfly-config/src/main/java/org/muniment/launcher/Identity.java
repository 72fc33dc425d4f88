package org.muniment.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who PostgreSQL runs as. It refuses to run as root; root therefore runs it in a user namespace of its own, where it has
 * no privileges and the data folder still belongs to it.
 */
final class Identity {
    private final Optional<Path> unshare;

    private Identity(Optional<Path> unshare) {
        this.unshare = unshare;
    }

    static Identity current() throws IOException {
        if (!Tools.run(List.of("id", "-u")).text().strip().equals("0")) {
            return new Identity(Optional.empty());
        }
        Optional<Path> unshare = Tools.find("unshare");
        if (unshare.isEmpty()
                || Tools.run(List.of(unshare.get().toString(), "-U", "true")).status() != 0) {
            throw new Refusal(
                    "PostgreSQL does not run as root, and this machine lets root make no user namespace (unshare -U);"
                            + " start Muniment as an ordinary user.");
        }
        return new Identity(unshare);
    }

    ProcessBuilder process(List<String> command) {
        var whole = new ArrayList<String>();
        unshare.ifPresent(path -> whole.addAll(List.of(path.toString(), "-U")));
        whole.addAll(command);
        var builder = new ProcessBuilder(whole);
        // Nothing of the caller's own PostgreSQL settings may leak in.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }
}
