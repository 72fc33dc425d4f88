package org.muniment.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/**
 * The ports of one running instance.
 *
 * @param application the browser's
 * @param keycloak the login's
 * @param management WildFly's console, this machine only
 * @param database PostgreSQL's, this machine only
 */
public record Ports(int application, int keycloak, int management, int database) {

    static Ports choose(Options options, Address address, Memory memory) throws IOException {
        InetAddress bind = address.bind();
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        int application = options.address().isPresent()
                ? demanded(address.port(), bind, "name another in --address")
                : demanded(options.port(), bind, "choose another with --port");
        int keycloak = options.keycloakPort().isPresent()
                ? demanded(options.keycloakPort().get(), bind, "choose another with --keycloak-port")
                : preferred(remembered(memory, "port.keycloak").orElse(8180), bind);
        int management = options.managementPort().isPresent()
                ? demanded(options.managementPort().get(), loopback, "choose another with --management-port")
                : preferred(remembered(memory, "port.management").orElse(9990), loopback);
        int database = preferred(remembered(memory, "port.database").orElse(0), loopback);
        memory.keep("port.keycloak", Integer.toString(keycloak));
        memory.keep("port.management", Integer.toString(management));
        memory.keep("port.database", Integer.toString(database));
        return new Ports(application, keycloak, management, database);
    }

    private static Optional<Integer> remembered(Memory memory, String key) {
        return memory.recall(key).map(Integer::valueOf);
    }

    private static int preferred(int port, InetAddress bind) throws IOException {
        try {
            return bound(port, bind);
        } catch (IOException taken) {
            return bound(0, bind);
        }
    }

    private static int demanded(int port, InetAddress bind, String advice) {
        try {
            return bound(port, bind);
        } catch (IOException e) {
            String why = port > 0 && port < 1024 && !"root".equals(System.getProperty("user.name"))
                    ? "Port " + port + " cannot be used (ports below 1024 may need the administrator)"
                    : "Port " + port + " on " + bind.getHostAddress() + " is taken by another program";
            throw new Refusal(why + "; stop it or " + advice + ".", e);
        }
    }

    /** The port itself when a server could listen on it now; for 0 one that is free. */
    private static int bound(int port, InetAddress bind) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(bind, port));
            return socket.getLocalPort();
        }
    }
}
