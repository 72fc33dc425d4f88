package org.muniment.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.muniment.catalogue.Uuid7;
import org.muniment.events.Json;

/** Who did what, when, to what. Written once and never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    private UUID id;

    /** The database says when: the clocks of several nodes would not agree. */
    @Column(insertable = false, updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String who;

    @Column(updatable = false)
    private String action;

    @Column(updatable = false)
    private String object;

    @Column(updatable = false)
    private String detail;

    protected AuditEntry() {}

    AuditEntry(String who, String action, String object, Map<String, ?> detail) {
        this.id = Uuid7.next();
        this.who = who;
        this.action = action;
        this.object = object;
        this.detail = Json.write(detail);
    }

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String who() {
        return who;
    }

    public String action() {
        return action;
    }

    public String object() {
        return object;
    }

    /** A JSON object. */
    public String detail() {
        return detail;
    }
}
