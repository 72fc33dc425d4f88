package org.muniment.nodes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.muniment.nodes.Setting.Section;

/** The list of settings as a page for people, and as a template for the environment. */
final class SettingsDocument {

    private static final String HEAD = """
            # Settings

            Written from the code (`org.muniment.nodes.Settings`); change it there. Each setting is a variable of the environment in which
            `./muniment` is started, or a system property of the server: `MUNIMENT_LIMIT_FILE_MEGABYTES` is
            `muniment.limit.file-megabytes`. Passwords and keys are taken from the environment only. A value that is not allowed ends
            the start with a sentence for each that is wrong. [`settings.env`](settings.env) is a template with all of them.
            """;

    private SettingsDocument() {}

    static String page() {
        var page = new StringBuilder(HEAD);
        for (Section section : Section.values()) {
            List<Setting<?>> settings = in(section);
            if (!settings.isEmpty()) {
                page.append("\n## ").append(section.heading());
                page.append("\n\n| Variable | Default | Allowed | What |\n|---|---|---|---|\n");
                settings.forEach(setting -> page.append("| `%s` | %s | %s | %s |\n"
                        .formatted(
                                setting.variable(),
                                setting.byDefault().isEmpty() ? "–" : "`" + setting.byDefault() + "`",
                                setting.form().words(),
                                setting.sentence())));
            }
        }
        return page.toString();
    }

    static String template() {
        return "# Every setting of Muniment with its default; see settings.md. Take the # away from what you change.\n"
                + Arrays.stream(Section.values())
                        .filter(section -> !in(section).isEmpty())
                        .map(section -> "\n# " + section.heading() + "\n"
                                + in(section).stream()
                                        .map(setting -> "#" + setting.variable() + "=" + setting.byDefault() + "\n")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining());
    }

    private static List<Setting<?>> in(Section section) {
        return Settings.all().stream()
                .filter(setting -> setting.section() == section)
                .toList();
    }
}
