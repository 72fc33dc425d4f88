package org.muniment.pictures;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.muniment.catalogue.Refusal;

/** Bounds what is drawn at one moment by its pixels, so that many large requests wait instead of filling the memory. */
@Singleton
public class DrawingRoom {

    private static final int PIXELS_OF_A_PERMIT = 1000;

    private final Semaphore permits;
    private final int places;
    private final long patienceMillis;

    public DrawingRoom() {
        this(50_000_000, 30_000);
    }

    /** @param patienceMillis how long a request waits for its turn */
    DrawingRoom(long pixels, long patienceMillis) {
        this.places = Math.toIntExact(pixels / PIXELS_OF_A_PERMIT);
        this.permits = new Semaphore(places);
        this.patienceMillis = patienceMillis;
    }

    /** What is drawn; its pixels are in memory meanwhile. */
    interface Drawing {
        byte[] draw() throws IOException;
    }

    /**
     * @param pixels that the drawing has in memory; one that needs all the room and more has it alone
     * @throws Refusal when there was no room for too long
     */
    byte[] draw(long pixels, Drawing drawing) throws IOException {
        int needed = (int) Math.min(places, 1 + pixels / PIXELS_OF_A_PERMIT);
        enter(needed);
        try {
            return drawing.draw();
        } finally {
            permits.release(needed);
        }
    }

    private void enter(int needed) {
        boolean room;
        try {
            room = permits.tryAcquire(needed, patienceMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            room = false;
        }
        if (!room) {
            throw new Refusal(
                    Refusal.Reason.UNAVAILABLE,
                    "Too many large pictures are being drawn at the moment. Ask again, or for a smaller size.");
        }
    }
}
