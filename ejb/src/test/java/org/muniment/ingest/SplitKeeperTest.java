package org.muniment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniment.catalogue.Artefact;
import org.muniment.catalogue.Kind;
import org.muniment.catalogue.Uuid7;
import org.muniment.processing.SplitFile;

/** What the further pages of a file take from its first; that they are kept once is tried on the running system. */
class SplitKeeperTest {

    private final Batch batch = new Batch("Boxes", new Kind("minutes"), null, "archie", Instant.EPOCH);

    @Test
    void pagesStandBehindTheirFirstAndBeforeTheNextFile() throws InterruptedException {
        BatchItem first = item("minutes.tif");
        Thread.sleep(2); // files of the same millisecond have no order
        BatchItem next = item("next.tif");

        List<UUID> expected = Stream.concat(
                        Stream.concat(Stream.of(first), pages(first, 500)).map(BatchItem::id), Stream.of(next.id()))
                .toList();

        // As the database sorts them: by their bytes, which Java's own order of UUIDs is not.
        assertThat(expected.stream().map(UUID::toString).sorted().toList())
                .isEqualTo(expected.stream().map(UUID::toString).toList());
    }

    @Test
    void pagesAreTheSameEveryTime() {
        BatchItem first = item("minutes.tif");

        assertThat(pages(first, 3).map(BatchItem::id))
                .isEqualTo(pages(first, 3).map(BatchItem::id).toList());
        assertThat(pages(first, 3).map(page -> page.artefact().id())).doesNotHaveDuplicates();
    }

    @Test
    void aPageComesFromItsFile() {
        BatchItem first = item("minutes.tif");

        assertThat(pages(first, 2)).singleElement().satisfies(page -> {
            assertThat(page.fileName()).isEqualTo("minutes.tif");
            assertThat(page.splitFrom()).contains(first.id());
            assertThat(page.batch()).isSameAs(batch);
            assertThat(page.state()).isEqualTo(ItemState.QUEUED);
            assertThat(page.artefact().page()).isEqualTo(2);
            assertThat(page.artefact().title()).isEqualTo("minutes, page 2");
            assertThat(page.artefact().createdBy()).isEqualTo("archie");
        });
    }

    /** As Hibernate hands one out that it has not loaded yet: it answers, and its fields are empty. */
    private static final class Unloaded extends Artefact {

        private final Artefact loaded;

        Unloaded(Artefact loaded) {
            this.loaded = loaded;
        }

        @Override
        public UUID id() {
            return loaded.id();
        }

        @Override
        public Kind kind() {
            return loaded.kind();
        }

        @Override
        public String createdBy() {
            return loaded.createdBy();
        }
    }

    @Test
    void aFirstPageThatIsNotLoadedIsAskedForWhatItKnows() {
        Artefact first = item("minutes.tif").artefact();

        Artefact page = Artefact.furtherPage(new Unloaded(first), 2, "title", Instant.EPOCH);

        assertThat(page.kind()).isEqualTo(new Kind("minutes"));
        assertThat(page.id())
                .isEqualTo(
                        Artefact.furtherPage(first, 2, "title", Instant.EPOCH).id());
    }

    @Test
    void aFileHoldsAPage() {
        assertThatThrownBy(() -> new SplitFile(0)).hasMessageContaining("at least one page");
    }

    private BatchItem item(String name) {
        Artefact artefact =
                new Artefact(Uuid7.next(), new Kind("minutes"), "minutes", null, 1, "archie", Instant.EPOCH);
        return new BatchItem(Uuid7.next(), batch, artefact, null, name, Instant.EPOCH);
    }

    private static Stream<BatchItem> pages(BatchItem first, int count) {
        return IntStream.rangeClosed(2, count)
                .mapToObj(page -> Artefact.furtherPage(
                        first.artefact(),
                        page,
                        SplitKeeper.titleOf(first.artefact().title(), page),
                        Instant.EPOCH))
                .map(artefact -> BatchItem.furtherPage(first, artefact));
    }
}
