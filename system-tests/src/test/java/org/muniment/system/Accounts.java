package org.muniment.system;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The people of the tests, made when they are first needed. */
public final class Accounts {

    private static final String CLIENT = "test-program";
    private static final String SECRET = "a-secret-of-the-tests-only";
    private static final String PASSWORD = "Correct-horse-9-battery";
    private static final int LONG = 600;

    private final Keycloak keycloak;
    private final Map<String, Account> known = new ConcurrentHashMap<>();
    private final Map<String, String> clients = new ConcurrentHashMap<>();

    public Accounts(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    public Account archivist() {
        return of("archie", "archivist");
    }

    public Account viewer() {
        return of("vera", "viewer");
    }

    /** The one that the first start has made. */
    public Account superuser() {
        return known.computeIfAbsent("superuser", name -> {
            Account account = new Account(name, PASSWORD, "superuser");
            keycloak.setPassword(account);
            return account;
        });
    }

    public Account of(String name, String role) {
        return known.computeIfAbsent(name, key -> {
            Account account = new Account(name, PASSWORD, role);
            keycloak.makeUser(account);
            return account;
        });
    }

    /** A token that Muniment takes. */
    public String token(Account account) {
        return token(CLIENT, "muniment-web", LONG, account);
    }

    /** A token of the same realm that was made for somebody else. */
    public String tokenForAnother(Account account) {
        return token(CLIENT + "-elsewhere", null, LONG, account);
    }

    /** A token that Muniment takes for a second. */
    public String shortLivedToken(Account account) {
        return token(CLIENT + "-brief", "muniment-web", 1, account);
    }

    /** Runs something while the tokens behind new browser sessions are good for a moment only. */
    public void whileTokensAreBrief(int seconds, Runnable what) {
        keycloak.setTokenSeconds("muniment-web", Integer.toString(seconds));
        try {
            what.run();
        } finally {
            keycloak.setTokenSeconds("muniment-web", "");
        }
    }

    private String token(String client, String audience, int seconds, Account account) {
        clients.computeIfAbsent(client, key -> {
            keycloak.makeClient(client, SECRET, audience, seconds);
            return SECRET;
        });
        return keycloak.token(client, SECRET, account);
    }
}
