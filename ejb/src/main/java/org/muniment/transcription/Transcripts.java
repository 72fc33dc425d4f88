package org.muniment.transcription;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muniment.identity.Hand;
import org.muniment.processing.ModelUse;

/** Text with regions, by which model or which person. */
@Stateless
public class Transcripts {

    @PersistenceContext
    private EntityManager database;

    /** Keeps what a run read. */
    public void keep(UUID artefact, UUID run, ReadPage page, Transcript.Size size, ModelUse model) {
        persist(new Transcript(artefact, run, page, size, model, Instant.now()), page);
    }

    /** Keeps what a person typed, in the place of what was typed before. */
    public void type(UUID artefact, TypedText typed, Transcript.Size size, Hand by) {
        untype(artefact);
        ReadPage page = typed.page();
        persist(new Transcript(artefact, page, size, by, Instant.now()), page);
    }

    /** Forgets what a person typed. */
    public void untype(UUID artefact) {
        database.createNativeQuery("delete from transcript where artefact_id = :artefact and by_account is not null")
                .setParameter("artefact", artefact)
                .executeUpdate();
    }

    private void persist(Transcript transcript, ReadPage page) {
        database.persist(transcript);
        int position = 1;
        for (ReadLine line : page.lines()) {
            database.persist(new Line(transcript, position++, line));
        }
    }

    /** What holds for the artefact: a person's word, otherwise what was read last. */
    public Optional<Transcript> of(UUID artefact) {
        return typed(artefact).or(() -> ofRun(artefact));
    }

    /** What a person typed. */
    public Optional<Transcript> typed(UUID artefact) {
        return newest(artefact, "t.byAccount is not null");
    }

    /** What was read last. */
    public Optional<Transcript> ofRun(UUID artefact) {
        return newest(artefact, "t.byAccount is null");
    }

    private Optional<Transcript> newest(UUID artefact, String whose) {
        return database.createQuery(
                        "select t from Transcript t where t.artefactId = :artefact and " + whose
                                + " order by t.id desc",
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

    /** What was typed, as it was typed. */
    public TypedText textOf(Transcript typed) {
        return new TypedText(text(typed), typed.writingMode());
    }

    /** One line of the page in one line of text. */
    public String text(Transcript transcript) {
        return lines(transcript).stream().map(Line::text).collect(Collectors.joining("\n", "", "\n"));
    }
}
