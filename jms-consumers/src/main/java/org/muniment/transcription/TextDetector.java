package org.muniment.transcription;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.muniment.models.LoadedModel;
import org.muniment.models.Tensor;

/**
 * A text detector with differentiable binarisation (Liao 2020) of the PaddleOCR family. Input {@code [1,3,H,W]}, height
 * and width multiples of 32, channels blue, green, red, {@code v/255} less the mean, over the deviation; output
 * {@code [1,1,H,W]}, the probability of writing.
 */
public final class TextDetector {

    private static final int GRAIN = 32;
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};

    private final LoadedModel model;
    private final int longSide;

    /** @param longSide pixels to which a page is brought */
    public TextDetector(LoadedModel model, int longSide) {
        this.model = model;
        this.longSide = longSide;
    }

    /**
     * @param uprightWidth pixels of the upright picture, of which {@code picture} may be a smaller copy
     */
    public TextMap look(BufferedImage picture, int uprightWidth) throws InterruptedException {
        double scale = (double) longSide / Math.max(picture.getWidth(), picture.getHeight());
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        int paddedWidth = (width + GRAIN - 1) / GRAIN * GRAIN;
        int paddedHeight = (height + GRAIN - 1) / GRAIN * GRAIN;
        var pixels = pixels(picture, width, height);
        int plane = paddedWidth * paddedHeight;
        var input = ByteBuffer.allocateDirect(3 * plane * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        for (int channel = 0; channel < 3; channel++) {
            int shift = 8 * channel;
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    float value = (pixels[y * width + x] >> shift & 0xff) / 255f;
                    input.put(channel * plane + y * paddedWidth + x, (value - MEAN[channel]) / DEVIATION[channel]);
                }
            }
        }
        var output = model.run(new Tensor(input, 1, 3, paddedHeight, paddedWidth));
        var values = new float[plane];
        output.values().get(0, values);
        return new TextMap(paddedWidth, paddedHeight, (double) width / uprightWidth, values);
    }

    private static int[] pixels(BufferedImage picture, int width, int height) {
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = copy.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return copy.getRGB(0, 0, width, height, null, 0, width);
    }
}
