package org.muniment.toy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.muniment.processing.StageFailure;

/**
 * What a file tells a stage to do. After {@value #MARK} a file holds words such as {@code toy-2:sleep=500} up to a full
 * stop.
 *
 * @param verb see {@link #perform}
 * @param number milliseconds, where the verb needs them
 */
record ToyDeed(String verb, int number) {

    static final String MARK = "muniment-toy ";

    /** What the file tells this stage. */
    static List<ToyDeed> in(byte[] file, String stage) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int begin = text.indexOf(MARK);
        if (begin < 0) {
            return List.of();
        }
        String words = text.substring(begin + MARK.length(), text.indexOf('.', begin));
        List<ToyDeed> deeds = new ArrayList<>();
        Arrays.stream(words.split(" "))
                .filter(word -> word.startsWith(stage + ":"))
                .map(word -> word.substring(stage.length() + 1).split("="))
                .forEach(pair -> deeds.add(new ToyDeed(pair[0], pair.length > 1 ? Integer.parseInt(pair[1]) : 0)));
        return deeds;
    }

    void perform() throws StageFailure {
        switch (verb) {
            case "sleep" -> sleep(number);
            case "hang" -> sleep(Integer.MAX_VALUE);
            case "deaf" -> sleepWhateverIsSaid(number);
            case "fail" -> throw StageFailure.lasting("The toy was told to fail.", null);
            case "stumble" -> throw StageFailure.passing("The toy was told to stumble.", null);
            case "throw" -> throw new IllegalStateException("The toy was told to throw.");
            case "error" -> throw new AssertionError("The toy was told to throw an error.");
            case "shortage" -> shortage();
            case "memory" -> fillTheHeap();
            case "halt" -> Runtime.getRuntime().halt(3);
            default -> throw StageFailure.lasting("The toy does not know the word " + verb + ".", null);
        }
    }

    private static void sleep(int millis) throws StageFailure {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StageFailure.passing("The toy was interrupted.", e);
        }
    }

    /** Like native code that nobody can interrupt. */
    private static void sleepWhateverIsSaid(int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            try {
                Thread.sleep(left / 1_000_000 + 1);
            } catch (InterruptedException deaf) {
                continue;
            }
        }
    }

    /** Outside the heap: Java throws an error and goes on. */
    private static void shortage() {
        List<ByteBuffer> held = new ArrayList<>();
        while (held.size() < 1_000) {
            held.add(ByteBuffer.allocateDirect(1 << 30));
        }
    }

    /** The launcher tells Java to end the server when its heap is full. */
    private static void fillTheHeap() {
        List<byte[]> held = new ArrayList<>();
        while (held.size() < 1_000_000) {
            held.add(new byte[1 << 24]);
        }
    }
}
