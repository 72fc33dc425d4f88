package org.muniment.transcription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.muniment.catalogue.Uuid7;
import org.muniment.events.Json;

/** One line of a transcript: a column where the writing is vertical. */
@Entity
public class Line {

    @Id
    private UUID id;

    @Column(name = "transcript_id")
    private UUID transcriptId;

    private int position;
    private String polygon;
    private String text;
    private double confidence;
    private String characters;

    protected Line() {}

    Line(Transcript transcript, int position, ReadLine read) {
        this.id = Uuid7.next();
        this.transcriptId = transcript.id();
        this.position = position;
        this.polygon = Json.write(read.polygon());
        this.text = read.text();
        this.confidence = Certainty.of(read);
        this.characters = Json.write(read.characters());
    }

    public UUID id() {
        return id;
    }

    /** 1 for the line that is read first. */
    public int position() {
        return position;
    }

    public List<Point> polygon() {
        return list(polygon, new TypeReference<>() {});
    }

    public String text() {
        return text;
    }

    public double confidence() {
        return confidence;
    }

    public List<ReadCharacter> characters() {
        return list(characters, new TypeReference<>() {});
    }

    private static <T> List<T> list(String json, TypeReference<List<T>> type) {
        try {
            return Json.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A line in the database cannot be read.", e);
        }
    }
}
