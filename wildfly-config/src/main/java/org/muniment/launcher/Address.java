package org.muniment.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Where people find Muniment.
 *
 * @param scheme {@code http} on this machine only, otherwise {@code https}
 * @param host name or address in the browser
 * @param port port in the browser
 * @param bind the address of this machine that is listened on
 */
public record Address(String scheme, String host, int port, InetAddress bind) {

    static Address local(int port) throws UnknownHostException {
        return new Address("http", "127.0.0.1", port, InetAddress.getByName("127.0.0.1"));
    }

    /** @throws Refusal when it is not {@code https://name} or {@code https://name:port} */
    static Address of(URI uri) throws IOException {
        boolean bare = (uri.getPath() == null || uri.getPath().matches("/?"))
                && uri.getQuery() == null
                && uri.getFragment() == null
                && uri.getUserInfo() == null;
        if (!"https".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null || !bare) {
            throw new Refusal(
                    "--address is https:// with a name and perhaps a port, such as https://archive.example.org:8443, not "
                            + uri + ".");
        }
        int port = uri.getPort() == -1 ? 443 : uri.getPort();
        return new Address("https", uri.getHost(), port, own(uri.getHost()));
    }

    /** The interface of this machine that carries the name; all of them when a router or balancer stands before it. */
    private static InetAddress own(String host) throws IOException {
        try {
            for (InetAddress candidate : InetAddress.getAllByName(host)) {
                if (candidate.isLoopbackAddress() || NetworkInterface.getByInetAddress(candidate) != null) {
                    return candidate;
                }
            }
            return InetAddress.getByName("0.0.0.0");
        } catch (UnknownHostException e) {
            throw new Refusal(
                    "No machine is known by the name " + host + "; enter it in the name service or in /etc/hosts.", e);
        }
    }

    boolean tls() {
        return "https".equals(scheme);
    }

    Address withPort(int value) {
        return new Address(scheme, host, value, bind);
    }

    /** As a browser writes the origin: without the port where it is the usual one. */
    public String url() {
        boolean usual = tls() ? port == 443 : port == 80;
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }
}
