package org.muniment.pictures.darkroom;

import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/** Hears a decoder say that the content broke off; what is missing it would otherwise fill with grey. */
final class Ending implements IIOReadWarningListener {

    private boolean missing;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        var said = warning.toLowerCase(Locale.ROOT);
        // Damage inside the data is passed over, as other decoders do: what is there is shown.
        if (said.contains("missing eoi") || said.contains("premature end") && !said.contains("data segment")) {
            missing = true;
        }
    }

    void requireWhole() throws Undevelopable {
        if (missing) {
            throw Undevelopable.breaksOff();
        }
    }
}
