package org.muniment.transcription;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muniment.processing.ModelUse;

/** Text with regions, by which model. */
@Stateless
public class Transcripts {

    @PersistenceContext
    private EntityManager database;

    /** Keeps what a run read. */
    public void keep(UUID artefact, UUID run, ReadPage page, Transcript.Size size, ModelUse model) {
        Transcript transcript = new Transcript(artefact, run, page, size, model, Instant.now());
        database.persist(transcript);
        int position = 1;
        for (ReadLine line : page.lines()) {
            database.persist(new Line(transcript, position++, line));
        }
    }

    /** The newest transcript of the artefact. */
    public Optional<Transcript> of(UUID artefact) {
        return database.createQuery(
                        "select t from Transcript t where t.artefactId = :artefact order by t.id desc",
                        Transcript.class)
                .setParameter("artefact", artefact)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** In reading order. */
    public List<Line> lines(Transcript transcript) {
        return database.createQuery(
                        "select l from Line l where l.transcriptId = :transcript order by l.position", Line.class)
                .setParameter("transcript", transcript.id())
                .getResultList();
    }

    public Optional<Line> firstLine(Transcript transcript) {
        return database.createQuery(
                        "select l from Line l where l.transcriptId = :transcript and l.position = 1", Line.class)
                .setParameter("transcript", transcript.id())
                .getResultStream()
                .findFirst();
    }

    /** One line of the page in one line of text. */
    public String text(Transcript transcript) {
        return lines(transcript).stream().map(Line::text).collect(Collectors.joining("\n", "", "\n"));
    }
}
