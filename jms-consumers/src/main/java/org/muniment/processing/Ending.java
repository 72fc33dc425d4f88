package org.muniment.processing;

import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/** Hears a decoder say that the content broke off; what is missing it would otherwise fill with grey. */
final class Ending implements IIOReadWarningListener {

    private boolean missing;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        if (warning.toLowerCase(Locale.ROOT).contains("premature end")) {
            missing = true;
        }
    }

    boolean isMissing() {
        return missing;
    }
}
