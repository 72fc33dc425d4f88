package org.muniment.benchmarks.fuzz;

import java.util.List;
import java.util.Random;

/**
 * One case: a valid file, changed in up to four places. The seed of the run and the number of the case are all that it
 * depends on, beside the valid files themselves.
 *
 * @param origin what it was made of
 */
record Mutant(long number, String origin, String ending, byte[] bytes) {

    private static final int MOST_BYTES = 4_000_000;

    static Mutant of(long seed, long number, List<Seed> seeds) {
        // Neighbouring seeds give Java's generator neighbouring beginnings; this scatters them (SplitMix64's constant).
        var random = new Random((seed ^ number * 0x9E3779B97F4A7C15L) + number);
        random.nextInt();
        Seed from = seeds.get(random.nextInt(seeds.size()));
        byte[] bytes = from.bytes().clone();
        // Mostly one: with each more the door is likelier to refuse the file before a decoder sees it.
        int changes = random.nextInt(3) > 0 ? 1 : 2 + random.nextInt(3);
        for (int i = 0; i < changes && bytes.length > 0; i++) {
            bytes = random.nextInt(3) == 0
                    ? FormatEdits.edit(from.ending(), bytes, random)
                    : Edits.edit(bytes, seeds.get(random.nextInt(seeds.size())).bytes(), random);
            if (bytes.length > MOST_BYTES) {
                bytes = java.util.Arrays.copyOf(bytes, MOST_BYTES);
            }
        }
        if (from.ending().equals("png") && random.nextInt(4) > 0) {
            PngEdits.mendChecksums(bytes);
        }
        return new Mutant(number, from.name(), from.ending(), bytes);
    }
}
