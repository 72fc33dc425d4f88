package org.muniment.ingest;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muniment.catalogue.Refusal;
import org.muniment.events.Change;
import org.muniment.identity.Hand;

/**
 * Who has an item open, so that two people do not look at the same one. A claim is advice: it ends by itself, and it
 * stops nobody from deciding.
 */
@Stateless
public class VettingClaims {

    /** How long a claim holds when the page that made it is not heard of again. */
    public static final int SECONDS = 120;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Imports imports;

    @Inject
    private Event<Change> changes;

    public record Claim(Hand by, Instant until) {}

    /**
     * Claims an item, or claims it for longer.
     *
     * @return whose it is now; another's claim is left alone while it holds
     */
    public Claim take(UUID batch, UUID item, Hand by) {
        BatchItem claimed = require(batch, item);
        boolean before = of(item).filter(claim -> isOf(claim, by)).isPresent();
        int taken = database.createNativeQuery("""
                        insert into vetting_claim (item_id, by_account, by_name, until)
                        values (:item, :account, :name, now() + make_interval(secs => :seconds))
                        on conflict (item_id) do update
                        set by_account = excluded.by_account, by_name = excluded.by_name, until = excluded.until
                        where vetting_claim.by_account = excluded.by_account or vetting_claim.until < now()
                        """)
                .setParameter("item", item)
                .setParameter("account", by.account())
                .setParameter("name", by.name())
                .setParameter("seconds", SECONDS)
                .executeUpdate();
        if (taken == 1 && !before) {
            tell(claimed);
        }
        return of(item).orElseThrow(() -> new IllegalStateException("A claim ended in the moment it was made."));
    }

    /** Gives a claim up; another's stays. */
    public void release(UUID batch, UUID item, Hand by) {
        BatchItem claimed = require(batch, item);
        if (drop(item, by)) {
            tell(claimed);
        }
    }

    /** @return whether there was a claim of that person to give up */
    public boolean drop(UUID item, Hand by) {
        return database.createNativeQuery("delete from vetting_claim where item_id = :item and by_account = :account")
                        .setParameter("item", item)
                        .setParameter("account", by.account())
                        .executeUpdate()
                == 1;
    }

    public Optional<Claim> of(UUID item) {
        return Optional.ofNullable(of(List.of(item)).get(item));
    }

    /** The claims that hold, by item. */
    public Map<UUID, Claim> of(Collection<UUID> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                database.createNativeQuery("""
                        select item_id, by_account, by_name, until from vetting_claim
                        where item_id in (:items) and until > now()
                        """).setParameter("items", items).getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Claim(new Hand((String) row[1], (String) row[2]), (Instant) row[3])));
    }

    private BatchItem require(UUID batch, UUID item) {
        imports.require(batch);
        return Optional.ofNullable(database.find(BatchItem.class, item))
                .filter(found -> found.batch().id().equals(batch))
                .orElseThrow(Refusal::notFound);
    }

    private void tell(BatchItem item) {
        changes.fire(Change.ofItem(
                "item-claimed", item.batch().id(), item.id(), item.artefact().id(), item.version()));
    }

    static boolean isOf(Claim claim, Hand by) {
        return claim.by().account().equals(by.account());
    }
}
