package org.muniment.models;

import ai.djl.Device;
import ai.djl.engine.Engine;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where the models compute: {@code auto} (the first GPU that the engine sees, else the processor), {@code cpu}, or
 * {@code gpu:N}.
 */
public final class DeviceChoice {

    private static final Pattern GPU = Pattern.compile("gpu:(\\d{1,2})");

    private final String word;

    private DeviceChoice(String word) {
        this.word = word;
    }

    /**
     * @throws IllegalArgumentException with a sentence for the person who set it
     */
    public static DeviceChoice of(String word) {
        var trimmed = word.trim().toLowerCase(Locale.ROOT);
        if (!trimmed.equals("auto")
                && !trimmed.equals("cpu")
                && !GPU.matcher(trimmed).matches()) {
            throw new IllegalArgumentException(
                    "The device '" + word + "' is not known; say auto, cpu, or gpu:0 (or another number).");
        }
        return new DeviceChoice(trimmed);
    }

    /** The device on that engine; falls back to the processor only for {@code auto}. */
    Device on(Engine engine) {
        var gpu = GPU.matcher(word);
        if (gpu.matches()) {
            return Device.gpu(Integer.parseInt(gpu.group(1)));
        }
        return word.equals("auto") && engine.getGpuCount() > 0 ? Device.gpu(0) : Device.cpu();
    }

    static String wordFor(Device device) {
        return device.isGpu() ? "gpu:" + device.getDeviceId() : "cpu";
    }

    @Override
    public String toString() {
        return word;
    }
}
