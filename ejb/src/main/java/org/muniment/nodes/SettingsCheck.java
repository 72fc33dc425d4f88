package org.muniment.nodes;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.List;

/** A setting that cannot be obeyed ends the start, before somebody relies on it; all that are wrong are named. */
@ApplicationScoped
public class SettingsCheck {

    void check(@Observes @Priority(1) Startup boot) {
        List<String> wrong = Settings.wrong(System::getProperty, System::getenv);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(String.join("\n", wrong));
        }
    }
}
