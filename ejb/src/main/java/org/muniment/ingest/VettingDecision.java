package org.muniment.ingest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.muniment.catalogue.Uuid7;
import org.muniment.events.Json;
import org.muniment.identity.Hand;
import org.muniment.transcription.TypedText;

/** What one person once decided about an item. It is never altered, only taken back by a later one. */
@Entity
@Table(name = "vetting_decision")
public class VettingDecision {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Id
    private UUID id;

    @Column(name = "item_id")
    private UUID itemId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "by_account")
    private String byAccount;

    @Column(name = "by_name")
    private String byName;

    private Instant at;
    private String reason;
    private String before;
    private String after;

    @Column(name = "undone_by")
    private UUID undoneBy;

    protected VettingDecision() {}

    VettingDecision(UUID item, Verdict verdict, Hand by, String reason, Before before, String after) {
        this.id = Uuid7.next();
        this.itemId = item;
        this.verdict = verdict;
        this.byAccount = by.account();
        this.byName = by.name();
        this.at = Instant.now();
        this.reason = reason;
        this.before = before == null ? null : Json.write(before);
        this.after = after;
    }

    /**
     * What a decision changes, as it was.
     *
     * @param text what a person had typed, or null
     * @param run the run that a sending back began, or null
     */
    public record Before(
            ItemState state,
            String error,
            String title,
            Hand titleBy,
            Instant titleAt,
            TypedText text,
            Hand textBy,
            UUID run) {

        Before withText(TypedText typed, Hand by) {
            return new Before(state, error, title, titleBy, titleAt, typed, by, run);
        }

        Before withRun(UUID begun) {
            return new Before(state, error, title, titleBy, titleAt, text, textBy, begun);
        }
    }

    void takeBack(VettingDecision by) {
        this.undoneBy = by.id;
    }

    /** A sentence such as "Chen Wei confirmed this at 11:32", by the clock of the house. */
    public String sentence() {
        return "%s %s this %s".formatted(byName, verdict.past(), moment());
    }

    private String moment() {
        var here = at.atZone(ZoneId.systemDefault());
        boolean today =
                here.toLocalDate().equals(Instant.now().atZone(here.getZone()).toLocalDate());
        return today ? "at " + CLOCK.format(here) : "on " + DAY.format(here);
    }

    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    public Verdict verdict() {
        return verdict;
    }

    public Hand by() {
        return new Hand(byAccount, byName);
    }

    public Instant at() {
        return at;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<Before> before() {
        return Optional.ofNullable(before).map(json -> Json.read(json, Before.class));
    }

    /** What it was changed to, in words: a title, a text, or settings as JSON. */
    public Optional<String> after() {
        return Optional.ofNullable(after);
    }

    /** Whether a later decision took it back. */
    public boolean isUndone() {
        return undoneBy != null;
    }
}
