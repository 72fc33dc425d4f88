package org.muniment.benchmarks.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A process and all that it has started, as Linux tells of them under {@code /proc}. */
public final class ProcessTree {

    private static final Path PROC = Path.of("/proc");
    private static final String RESIDENT = "VmRSS:";

    private final ProcessHandle root;

    public ProcessTree(ProcessHandle root) {
        this.root = root;
    }

    /** The processes of now, the root first. */
    List<Long> pids() {
        var pids = new ArrayList<Long>(List.of(root.pid()));
        try (Stream<ProcessHandle> descendants = root.descendants()) {
            descendants.forEach(process -> pids.add(process.pid()));
        }
        return pids;
    }

    /** Resident memory of each, in bytes, the root's first. Pages that two of them share are counted twice. */
    List<Long> residents() {
        var residents = new ArrayList<Long>(List.of(resident(root.pid())));
        try (Stream<ProcessHandle> descendants = root.descendants()) {
            descendants
                    .filter(process -> !isNewborn(process))
                    .map(process -> resident(process.pid()))
                    .forEach(residents::add);
        }
        return residents;
    }

    /** All but the root's together. */
    public long residentBytesBelow() {
        return residents().stream().skip(1).mapToLong(Long::longValue).sum();
    }

    /** Between its birth and its own program a child shows its parent's memory as if it were another's. */
    private static boolean isNewborn(ProcessHandle process) {
        byte[] parents =
                process.parent().map(parent -> commandLine(parent.pid())).orElse(new byte[0]);
        return parents.length > 0 && Arrays.equals(commandLine(process.pid()), parents);
    }

    private static byte[] commandLine(long pid) {
        try {
            return Files.readAllBytes(PROC.resolve(pid + "/cmdline"));
        } catch (IOException ended) {
            return new byte[0];
        }
    }

    private static long resident(long pid) {
        try (var lines = Files.lines(PROC.resolve(pid + "/status"))) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    /** What the open descriptors of all but the root are: paths of files, or words such as {@code socket:[4711]}. */
    List<OpenThing> openBelow() {
        var found = new ArrayList<OpenThing>();
        List<Long> pids = pids();
        for (long pid : pids.subList(1, pids.size())) {
            try (var descriptors = Files.newDirectoryStream(PROC.resolve(pid + "/fd"))) {
                for (Path descriptor : descriptors) {
                    read(pid, descriptor).ifPresent(found::add);
                }
            } catch (IOException | DirectoryIteratorException ended) {
                continue;
            }
        }
        return found;
    }

    private static Optional<OpenThing> read(long pid, Path descriptor) {
        try {
            return Optional.of(new OpenThing(
                    pid,
                    descriptor.getFileName().toString(),
                    Files.readSymbolicLink(descriptor).toString()));
        } catch (IOException closed) {
            return Optional.empty();
        }
    }

    /** An open descriptor of a process. */
    record OpenThing(long pid, String descriptor, String target) {

        /** Whether it was opened to be written to ({@code O_WRONLY} or {@code O_RDWR}). */
        boolean isWritten() {
            try (var lines = Files.lines(PROC.resolve(pid + "/fdinfo/" + descriptor))) {
                return lines.filter(line -> line.startsWith("flags:"))
                        .anyMatch(line -> (Integer.parseInt(line.substring(6).strip(), 8) & 3) != 0);
            } catch (IOException | UncheckedIOException | NumberFormatException closed) {
                return false;
            }
        }
    }
}
