package org.muniment.pictures.darkroom;

import java.io.IOException;
import java.nio.file.Path;
import org.muniment.pictures.DarkroomAnswer;
import org.muniment.pictures.DarkroomOrder;
import org.muniment.pictures.Pixels;
import org.muniment.pictures.Pyramid;
import org.muniment.pictures.PyramidWriter;
import org.muniment.pictures.Tiles;

/** Carries one order out: looks at a file, or decodes a page of it and writes what is derived. */
final class Development {

    private Development() {}

    static DarkroomAnswer of(DarkroomOrder order) {
        try (var film = PictureFormat.open(Path.of(order.file()), order.pagePixels())) {
            return switch (order.kind()) {
                case COUNT -> DarkroomAnswer.counted(film.pages());
                case LOOK -> looked(film, order.page());
                case DEVELOP -> developed(film, order);
            };
        } catch (Undevelopable e) {
            return DarkroomAnswer.refused(e.getMessage());
        } catch (DiskTrouble e) {
            return DarkroomAnswer.troubled(e.getMessage());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return DarkroomAnswer.refused(Undevelopable.damaged(null).getMessage(), e.toString());
        }
    }

    private static DarkroomAnswer looked(Film film, int page) throws IOException {
        requirePage(film, page);
        var promise = film.promise(page);
        return DarkroomAnswer.looked(promise.width(), promise.height(), promise.heapBytes(), promise.nativeBytes());
    }

    private static void requirePage(Film film, int page) throws IOException {
        if (page < 1 || page > film.pages()) {
            throw new Undevelopable("This file has " + film.pages() + " pages, and no page " + page + ".");
        }
    }

    private static DarkroomAnswer developed(Film film, DarkroomOrder order) throws IOException {
        requirePage(film, order.page());
        var description = film.describe(order.page());
        var negative = film.develop(order.page());
        Pixels print = new Print(negative, description.turning());
        Path file = Path.of(order.pyramid());
        try {
            PyramidWriter.write(print, FewColours.areIn(print) ? Tiles.DEFLATE : Tiles.JPEG, file);
            var pyramid = Pyramid.open(file);
            Thumbnail.write(pyramid, Path.of(order.thumbnail()));
            return DarkroomAnswer.developed(print.width(), print.height(), description.metadata(), Squint.at(pyramid));
        } catch (IOException e) {
            throw new DiskTrouble(e);
        }
    }

    /** What was decoded could not be written. */
    private static final class DiskTrouble extends IOException {
        private static final long serialVersionUID = 1L;

        DiskTrouble(IOException cause) {
            super("The prepared picture could not be written; the disk may be full.", cause);
        }
    }
}
