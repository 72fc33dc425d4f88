package org.muniment.launcher;

import java.util.Optional;

/**
 * All that is decided before anything starts.
 *
 * @param installation what is started
 * @param data where it lives
 * @param options what was asked for
 * @param address where people find it
 * @param ports where the parts listen
 * @param secrets what the parts know each other by
 * @param tls the certificate, when the address is one
 */
record Plan(
        Installation installation,
        DataFolder data,
        Options options,
        Address address,
        Ports ports,
        Secrets secrets,
        Optional<Tls> tls) {

    /** Keycloak has the same name as the application and a port of its own. */
    Address keycloak() {
        return address.withPort(ports.keycloak());
    }

    String secret(Secrets.Name name) {
        return secrets.get(name);
    }
}
