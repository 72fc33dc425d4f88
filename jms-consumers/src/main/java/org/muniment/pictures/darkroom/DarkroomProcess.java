package org.muniment.pictures.darkroom;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.imageio.ImageIO;
import org.muniment.events.Json;
import org.muniment.pictures.DarkroomAnswer;
import org.muniment.pictures.DarkroomOrder;

/**
 * A process that does nothing but decode pictures, so that what a hostile one breaks is not the server. It takes orders
 * as lines of JSON and answers each with one; it ends at once when its input does or its parent is gone, even in the
 * middle of a picture.
 */
public final class DarkroomProcess {

    private final BlockingQueue<String> orders = new LinkedBlockingQueue<>();
    private final OutputStream answers = new FileOutputStream(FileDescriptor.out);

    private DarkroomProcess() {}

    public static void main(String[] words) throws Exception {
        // Answers alone go to standard output; whatever a decoder prints does not.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        ImageIO.setUseCache(false);
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit()
                .thenRun(() -> Runtime.getRuntime().halt(0)));
        new DarkroomProcess().work();
    }

    private void work() throws IOException, InterruptedException {
        var listening = new Thread(this::listen, "orders");
        listening.setDaemon(true);
        listening.start();
        while (true) {
            var order = Json.read(orders.take(), DarkroomOrder.class);
            var answer = answer(order);
            answers.write((Json.write(answer) + "\n").getBytes(StandardCharsets.UTF_8));
            answers.flush();
            // A picture is the bulk of the heap; the next one may be long in coming.
            System.gc();
        }
    }

    private static DarkroomAnswer answer(DarkroomOrder order) {
        try {
            return Development.of(order);
        } catch (OutOfMemoryError e) {
            return DarkroomAnswer.outOfMemory();
        }
    }

    private void listen() {
        try (var in = new BufferedReader(
                new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                orders.add(line);
            }
        } catch (IOException e) {
            // The same as its end.
        }
        Runtime.getRuntime().halt(0);
    }
}
