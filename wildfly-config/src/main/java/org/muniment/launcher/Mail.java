package org.muniment.launcher;

/** The relay that letters leave by, from the environment; without one nothing offers to send a letter. */
final class Mail {
    private Mail() {}

    static boolean configured() {
        return System.getenv("MUNIMENT_SMTP_HOST") != null;
    }

    static String host() {
        return value("MUNIMENT_SMTP_HOST", "localhost");
    }

    static String port() {
        return value("MUNIMENT_SMTP_PORT", "25");
    }

    static String from() {
        return value("MUNIMENT_SMTP_FROM", "muniment@localhost");
    }

    private static String value(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }
}
