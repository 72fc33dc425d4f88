package org.muniment.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @TempDir
    Path folder;

    private DataFolder data;
    private ServerSocket other;

    @BeforeEach
    void open() throws IOException {
        data = DataFolder.open(folder.resolve("data"));
        other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    }

    @AfterEach
    void close() throws IOException {
        other.close();
        data.close();
    }

    @Test
    void zeroTakesFreeOnes() throws IOException {
        Ports ports = choose(Options.forTests());

        assertThat(new int[] {ports.application(), ports.keycloak(), ports.management(), ports.database()})
                .doesNotHaveDuplicates()
                .doesNotContain(0);
    }

    @Test
    void aPortThatSomebodyAskedForAndThatIsTakenIsNamed() {
        int taken = other.getLocalPort();

        assertThatThrownBy(() -> choose(Options.forTests().withPort(taken)))
                .isInstanceOf(Refusal.class)
                .hasMessage("Port " + taken
                        + " on 127.0.0.1 is taken by another program; stop it or choose another with --port.");
        assertThatThrownBy(() -> choose(Options.forTests().withKeycloakPort(taken)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--keycloak-port");
    }

    @Test
    void theDatabaseKeepsItsPortWhileItIsFreeAndMovesWhenItIsNot() throws IOException {
        int first = choose(Options.forTests()).database();
        assertThat(choose(Options.forTests()).database()).isEqualTo(first);

        new Memory(data).keep("port.database", Integer.toString(other.getLocalPort()));
        assertThat(choose(Options.forTests()).database()).isNotEqualTo(other.getLocalPort());
    }

    private Ports choose(Options options) throws IOException {
        return Ports.choose(options, Address.local(options.port()), new Memory(data));
    }
}
