package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniment.catalogue.Refusal;

/** Thousands of files that are nearly right: each is taken or refused with a sentence, and quickly. */
class MutationsTest {

    private static final int OF_EACH = 500;
    private static final long SEED = Long.getLong("muniment.test.seed", 20_261_121L);
    /** Small files; a machine that is busy may pause for longer, the median may not. */
    private static final long MOST_MILLIS = 1_000;

    private static final long MEDIAN_MICROS = 5_000;

    @TempDir
    private Path folder;

    @Test
    void nothingButARefusalComesOut() throws IOException {
        Random random = new Random(SEED);
        Map<String, byte[]> samples = Samples.all();
        samples.put(
                "big",
                new TiffFile(java.nio.ByteOrder.BIG_ENDIAN, true).page().page().bytes());
        samples.put("progressive", Samples.progressiveJpeg());
        samples.put("animation", Samples.webp("VP8X", "ALPH", "VP8 "));
        long[] micros = new long[samples.size() * OF_EACH];
        int taken = 0;
        int tried = 0;
        for (Map.Entry<String, byte[]> sample : samples.entrySet()) {
            for (int i = 0; i < OF_EACH; i++) {
                byte[] mutant = mutate(sample.getValue(), random);
                Path file = Files.write(folder.resolve("mutant"), mutant);
                long begin = System.nanoTime();
                taken += isTaken(file, sample.getKey() + " " + i) ? 1 : 0;
                micros[tried++] = (System.nanoTime() - begin) / 1_000;
            }
        }
        Arrays.sort(micros);
        assertThat(micros[micros.length / 2]).isLessThan(MEDIAN_MICROS);
        assertThat(micros[micros.length - 1]).isLessThan(MOST_MILLIS * 1_000);
        assertThat(taken).as("some changes do no harm, others do").isBetween(1, tried - 1);
    }

    private static boolean isTaken(Path file, String which) throws IOException {
        try {
            new PictureInspection(Door.LIMITS).inspect(file, "mutant");
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.getMessage()).startsWith("mutant ").endsWith(".");
            return false;
        } catch (RuntimeException | Error unforeseen) {
            return fail("seed " + SEED + ", " + which, unforeseen);
        }
    }

    private static byte[] mutate(byte[] good, Random random) {
        byte[] mutant = good.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            // Structure stands at the beginning more often than elsewhere.
            int reach = random.nextBoolean() ? Math.min(64, mutant.length) : mutant.length;
            int at = random.nextInt(reach);
            switch (random.nextInt(5)) {
                case 0 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> mutant[at] = (byte) (random.nextBoolean() ? 0xFF : 0);
                case 2 -> mutant[at] = (byte) random.nextInt(256);
                case 3 -> Arrays.fill(mutant, at, Math.min(mutant.length, at + 4), (byte) 0xFF);
                default ->
                    System.arraycopy(good, random.nextInt(good.length - 3), mutant, Math.min(at, good.length - 4), 3);
            }
        }
        return random.nextInt(6) == 0 ? Arrays.copyOf(mutant, 1 + random.nextInt(mutant.length)) : mutant;
    }
}
