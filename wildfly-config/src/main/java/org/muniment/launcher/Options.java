package org.muniment.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person may ask for when starting.
 *
 * @param port port of the application; 0 takes any free one
 * @param keycloakPort port of Keycloak; 0 takes any free one, empty prefers 8180
 * @param managementPort port of WildFly's console; 0 takes any free one, empty prefers 9990
 * @param address public address over TLS; empty means this machine only
 * @param keystore PKCS #12 file with the institution's certificate; empty makes one
 * @param device {@code auto}, {@code cpu} or {@code gpu:0}
 * @param heap largest heap of the application's server, as Java writes it ({@code 2g})
 * @param superuser user name of the superuser made at the first start
 * @param quickStart start faster at the price of throughput, for tests
 * @param settings of the application's server by name, such as {@code muniment.stage.seconds}; what is not named has its
 *     default
 */
public record Options(
        int port,
        Optional<Integer> keycloakPort,
        Optional<Integer> managementPort,
        Optional<URI> address,
        Optional<Path> keystore,
        String device,
        String heap,
        String superuser,
        boolean quickStart,
        Map<String, String> settings) {

    public Options {
        settings = Map.copyOf(settings);
    }

    public static Options defaults() {
        return new Options(
                8080,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "auto",
                "2g",
                "superuser",
                false,
                Map.of());
    }

    /** Free ports everywhere, this machine only, a quick start. */
    public static Options forTests() {
        return defaults().withPort(0).withKeycloakPort(0).withManagementPort(0).withQuickStart();
    }

    public Options withPort(int value) {
        return new Options(
                value, keycloakPort, managementPort, address, keystore, device, heap, superuser, quickStart, settings);
    }

    public Options withKeycloakPort(int value) {
        return new Options(
                port,
                Optional.of(value),
                managementPort,
                address,
                keystore,
                device,
                heap,
                superuser,
                quickStart,
                settings);
    }

    public Options withManagementPort(int value) {
        return new Options(
                port,
                keycloakPort,
                Optional.of(value),
                address,
                keystore,
                device,
                heap,
                superuser,
                quickStart,
                settings);
    }

    public Options withAddress(URI value) {
        return new Options(
                port,
                keycloakPort,
                managementPort,
                Optional.of(value),
                keystore,
                device,
                heap,
                superuser,
                quickStart,
                settings);
    }

    public Options withKeystore(Path value) {
        return new Options(
                port,
                keycloakPort,
                managementPort,
                address,
                Optional.of(value),
                device,
                heap,
                superuser,
                quickStart,
                settings);
    }

    public Options withDevice(String value) {
        return new Options(
                port, keycloakPort, managementPort, address, keystore, value, heap, superuser, quickStart, settings);
    }

    public Options withHeap(String value) {
        return new Options(
                port, keycloakPort, managementPort, address, keystore, device, value, superuser, quickStart, settings);
    }

    public Options withSuperuser(String value) {
        return new Options(
                port, keycloakPort, managementPort, address, keystore, device, heap, value, quickStart, settings);
    }

    public Options withQuickStart() {
        return new Options(
                port, keycloakPort, managementPort, address, keystore, device, heap, superuser, true, settings);
    }

    /** One more setting of the application's server. */
    public Options withSetting(String name, Object value) {
        var more = new HashMap<>(settings);
        more.put(name, value.toString());
        return new Options(
                port, keycloakPort, managementPort, address, keystore, device, heap, superuser, quickStart, more);
    }
}
