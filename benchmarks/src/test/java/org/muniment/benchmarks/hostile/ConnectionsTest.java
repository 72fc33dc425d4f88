package org.muniment.benchmarks.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

class ConnectionsTest {

    @Test
    void rowsOfTheKernelAreUnderstood() throws IOException {
        var row = Connections.row(
                "   3: 0100007F:9C40 070200C0:01BB 02 00000001:00000000 01:00000014 00000000     0        0 4711 2 0000 100");

        assertThat(row.remote()).isEqualTo(InetAddress.getByName("192.0.2.7"));
        assertThat(row.port()).isEqualTo(443);
        assertThat(row.inode()).isEqualTo(4711);

        var six = Connections.row("   0: 00000000000000000000000001000000:1F90 B80D0120000000000000000001000000:0035 01"
                + " 00000000:00000000 00:00000000 00000000     0        0 12 1 0000 100");

        assertThat(six.remote()).isEqualTo(InetAddress.getByName("2001:db8::1"));
    }

    @Test
    void aChildThatTurnsToAnotherMachineIsSeen() throws IOException, InterruptedException {
        // Bash connects a socket by itself; a datagram socket sends nothing by that. 192.0.2.0/24 is nobody's (RFC
        // 5737).
        Process child = new ProcessBuilder("bash", "-c", "exec 3<>/dev/udp/192.0.2.7/9; read -t 20")
                .redirectErrorStream(true)
                .start();
        try {
            var connections = new Connections(new ProcessTree(ProcessHandle.current()));
            for (int i = 0; i < 100 && connections.seen().isEmpty() && child.isAlive(); i++) {
                connections.look();
                Thread.sleep(50);
            }
            org.junit.jupiter.api.Assumptions.assumeTrue(
                    child.isAlive(), "This machine has no network that a socket could be connected in.");
            assertThat(connections.seen()).containsExactly("192.0.2.7:9");
        } finally {
            child.destroyForcibly();
        }
    }

    @Test
    void thisMachineAndOtherProgramsDoNotCount() throws IOException {
        var connections = new Connections(new ProcessTree(ProcessHandle.current()));
        try (var loop = new DatagramSocket()) {
            loop.connect(new InetSocketAddress("127.0.0.1", 9));
            connections.look();
        }
        assertThat(connections.seen()).isEmpty();
    }
}
