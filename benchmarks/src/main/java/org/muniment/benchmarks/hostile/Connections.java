package org.muniment.benchmarks.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Sockets of the processes below another that have another machine at their other end, from {@code /proc/net}: TCP in any state, also
 * while it still asks ({@code SYN_SENT}), and UDP that was connected, as for a question to a name server.
 */
final class Connections {

    private static final List<Path> TABLES = List.of(
            Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"), Path.of("/proc/net/udp"), Path.of("/proc/net/udp6"));

    private final ProcessTree tree;
    private final Set<InetAddress> own;
    private final Set<String> seen = new TreeSet<>();

    Connections(ProcessTree tree) throws SocketException {
        this.tree = tree;
        this.own = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .collect(Collectors.toSet());
    }

    /** A row of the table: the other end, and the number of the socket; 0 when no process holds it any more. */
    record Row(InetAddress remote, int port, long inode) {}

    synchronized void look() {
        var leaving = new ArrayList<Row>();
        for (Path table : TABLES) {
            try {
                Files.readAllLines(table).stream()
                        .skip(1)
                        .map(Connections::row)
                        .filter(this::leaves)
                        .forEach(leaving::add);
            } catch (IOException noSuchProtocol) {
                continue;
            }
        }
        if (leaving.isEmpty()) {
            return;
        }
        // Most of the time there is none; other programs' connections are nobody's business here.
        var held = tree.openBelow().stream().map(ProcessTree.OpenThing::target).collect(Collectors.toSet());
        leaving.stream()
                .filter(row -> held.contains("socket:[" + row.inode() + "]"))
                .forEach(row -> seen.add(row.remote().getHostAddress() + ":" + row.port()));
    }

    /** Such as {@code 192.0.2.7:443}. */
    synchronized Set<String> seen() {
        return Set.copyOf(seen);
    }

    private boolean leaves(Row row) {
        return row.inode() != 0
                && !row.remote().isAnyLocalAddress()
                && !row.remote().isLoopbackAddress()
                && !own.contains(row.remote());
    }

    static Row row(String line) {
        String[] words = line.strip().split("\\s+");
        String[] remote = words[2].split(":");
        return new Row(address(remote[0]), Integer.parseInt(remote[1], 16), Long.parseLong(words[9]));
    }

    /** The kernel writes each 32 bits of an address in the machine's own order, which on x86 is the reverse. */
    private static InetAddress address(String hexadecimal) {
        byte[] bytes = HexFormat.of().parseHex(hexadecimal);
        byte[] ordered = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            ordered[i] = bytes[i / 4 * 4 + 3 - i % 4];
        }
        try {
            return InetAddress.getByAddress(ordered);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Not an address: " + hexadecimal, e);
        }
    }
}
