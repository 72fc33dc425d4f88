package org.muniment.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was typed after {@code ./muniment}.
 *
 * @param verb the first word, a name in {@link Commands}
 * @param words what follows it without a minus sign
 * @param flags options of that command alone
 * @param data the data folder
 * @param options everything else
 */
record CommandLine(String verb, List<String> words, Set<String> flags, Path data, Options options) {
    static final String HELP = """
            ./muniment [run]            start PostgreSQL, Keycloak and WildFly; Ctrl-C stops them
            ./muniment status           say whether Muniment runs on the data folder
            ./muniment stop             stop the Muniment that runs on the data folder
            ./muniment backup DIR       copy everything to a folder, also while it runs
            ./muniment restore DIR      make a data folder of a backup
            ./muniment rebuild          make the catalogue again from the originals and the records beside them
            ./muniment wipe             delete a data folder with everything in it
            ./muniment seed FOLDER      send the pictures of a folder to the Muniment that runs
            ./muniment process FILE     take one file through its plan without a server, and show what happens
            ./muniment models list      the models that are declared; models fetch NAME brings one
            ./muniment read             read pictures without a server (./muniment read --help)
            ./muniment evaluate         measure readings, hostile files, memory (./muniment evaluate --help)
            Each has its own --help.

            --data DIR              data folder (./data)
            --port N                port of the application on this machine (8080)
            --keycloak-port N       port of Keycloak (8180, or a free one)
            --management-port N     port of WildFly's console, on this machine only (9990, or a free one)
            --address URL           serve others too, over TLS: https://archive.example.org:8443
            --keystore FILE         PKCS #12 file with the certificate for it; its password is taken from
                                    MUNIMENT_KEYSTORE_PASSWORD. Without it one is made at the first start.
            --superuser NAME        user name of the superuser made at the first start (superuser)
            --device auto|cpu|gpu:0 what the models run on (auto)
            --heap SIZE             largest heap of WildFly (2g)
            """;

    static CommandLine parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        String verb = rest.isEmpty() || rest.peek().startsWith("-") ? "run" : rest.pop();
        String typed = verb;
        Commands.Entry entry = Commands.named(verb)
                .orElseThrow(
                        () -> new Refusal("\"" + typed + "\" is not a command of ./muniment; see ./muniment --help."));
        List<String> words = new ArrayList<>();
        Set<String> flags = new HashSet<>();
        Path data = Path.of("data");
        Options options = Options.defaults();
        while (!rest.isEmpty()) {
            String name = rest.pop();
            switch (name) {
                case "--help", "-h" -> {
                    return new CommandLine("help", List.of(typed), Set.of(), data, options);
                }
                case "--data" -> data = Path.of(value(name, rest));
                case "--port" -> options = options.withPort(port(name, rest));
                case "--keycloak-port" -> options = options.withKeycloakPort(port(name, rest));
                case "--management-port" -> options = options.withManagementPort(port(name, rest));
                case "--address" -> options = options.withAddress(address(value(name, rest)));
                case "--keystore" -> options = options.withKeystore(Path.of(value(name, rest)));
                case "--superuser" ->
                    options = options.withSuperuser(matching(name, value(name, rest), "[a-z][a-z0-9._-]{2,63}"));
                case "--device" -> options = options.withDevice(matching(name, value(name, rest), "auto|cpu|gpu:\\d"));
                case "--heap" -> options = options.withHeap(matching(name, value(name, rest), "\\d+[mMgG]"));
                case "--quick" -> options = options.withQuickStart();
                default -> {
                    if (entry.flags().contains(name)) {
                        flags.add(name);
                    } else if (!name.startsWith("-") && words.size() < entry.words()) {
                        words.add(name);
                    } else {
                        throw new Refusal("\"" + name + "\" is not an option of ./muniment; see ./muniment --help.");
                    }
                }
            }
        }
        return new CommandLine(verb, words, flags, data, options);
    }

    /** The data folder as people recognise it. */
    Path home() {
        return data.toAbsolutePath().normalize();
    }

    /** @throws Refusal when the word was not typed */
    String word(String what) {
        if (words.isEmpty()) {
            throw new Refusal("Say " + what + "; see ./muniment " + verb + " --help.");
        }
        return words.get(0);
    }

    private static String value(String name, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new Refusal(name + " needs a value; see ./muniment --help.");
        }
        return rest.pop();
    }

    private static String matching(String name, String value, String pattern) {
        if (!value.matches(pattern)) {
            throw new Refusal(name + " cannot be \"" + value + "\"; see ./muniment --help.");
        }
        return value;
    }

    private static int port(String name, Deque<String> rest) {
        String value = matching(name, value(name, rest), "\\d{1,5}");
        int port = Integer.parseInt(value);
        if (port > 65535) {
            throw new Refusal(name + " is at most 65535, not " + value + ".");
        }
        return port;
    }

    private static URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new Refusal(
                    "--address cannot be \"" + text + "\"; it is https:// with a name and perhaps a port.", e);
        }
    }
}
