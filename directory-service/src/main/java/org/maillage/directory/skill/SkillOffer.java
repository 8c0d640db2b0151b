package org.maillage.directory.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.sheet.Entry;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;

/** What a person offers to do or teach, for as long as she agrees to be shown. Whose it is stays with us. */
@Entity
@Table(name = "skill_offer")
public class SkillOffer extends Entry {

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(name = "place_id")
    private @Nullable UUID placeId;

    @Column(nullable = false)
    private SkillSheet sheet;

    @Column(name = "consented_at", nullable = false)
    private Instant consentedAt;

    @Column(name = "consent_text", nullable = false)
    private String consentText;

    @Column(name = "expires_on", nullable = false)
    private LocalDate expiresOn;

    @Column(nullable = false)
    private boolean published;

    protected SkillOffer() {}

    private SkillOffer(SkillId id, Person person, Writer writer) {
        super(id.value(), writer);
        this.subject = person.subject;
        this.placeId = person.place.map(PlaceId::value).orElse(null);
        agree(person.consent);
        write(Sheet.BLANK);
    }

    /** Who offers, where she may be found, and what she has agreed to. */
    record Person(String subject, Optional<PlaceId> place, Consent consent) {}

    static SkillOffer offer(SkillId id, Person person, SheetPatch patch, Writer writer) {
        var offer = new SkillOffer(id, person, writer);
        offer.take(offer.weigh(patch, writer.origin()));
        offer.touch(writer);
        return offer;
    }

    /** Another year; an offer that had lapsed is shown again. */
    void renew(Consent consent, Writer writer) {
        agree(consent);
        touch(writer);
    }

    /** Not shown any more, until it is renewed or erased. */
    void unpublish(Instant now) {
        published = false;
        follow(now);
    }

    private void agree(Consent consent) {
        consentedAt = consent.at();
        consentText = consent.text();
        expiresOn = consent.expiresOn();
        published = true;
    }

    /** It is offered at another place, or at none. */
    void moveTo(Optional<PlaceId> place, Instant now) {
        placeId = place.map(PlaceId::value).orElse(null);
        follow(now);
    }

    @Override
    protected Sheet values() {
        return sheet.values();
    }

    @Override
    protected void write(Sheet values) {
        sheet = new SkillSheet(values);
    }

    boolean isOf(String person) {
        return subject.equals(person);
    }

    public SkillId id() {
        return new SkillId(uuid());
    }

    public Optional<PlaceId> place() {
        return Optional.ofNullable(placeId).map(PlaceId::new);
    }

    public SkillSheet sheet() {
        return sheet;
    }

    public boolean isPublished() {
        return published;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    Consent consent() {
        return new Consent(consentedAt, consentText);
    }
}
