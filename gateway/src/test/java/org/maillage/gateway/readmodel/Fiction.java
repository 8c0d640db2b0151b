package org.maillage.gateway.readmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.json.EntityReader;
import org.maillage.gateway.readmodel.json.UnreadableEntity;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.space.Space;
import org.maillage.kernel.territory.Territories;

/** Builds the published JSON of fictional things, and what the reader makes of it. */
public final class Fiction {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final EntityReader READER = new EntityReader();

    private final EntityKind kind;
    private final Map<String, Object> data;

    private Fiction(EntityKind kind, Map<String, Object> data) {
        this.kind = kind;
        this.data = data;
    }

    /** A thing of that kind with what all things have. */
    public static Fiction of(EntityKind kind, String seed) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", idOf(kind.code() + " " + seed).toString());
        data.put("version", 1);
        data.put("licence", "etalab-2.0");
        data.put("source", "steward");
        data.put("createdAt", "2026-01-01T00:00:00Z");
        data.put("updatedAt", "2026-01-01T00:00:00Z");
        return new Fiction(kind, data);
    }

    public static Fiction network(String name) {
        return of(EntityKind.NETWORK, name)
                .with("slug", name)
                .with("name", name)
                .with("kind", "DEPARTMENTAL")
                .with("requiresValidation", false)
                .with("quorumPercent", 30)
                .with("votingDays", 14)
                .with("timeZone", "Europe/Paris");
    }

    public static Fiction place(String name) {
        return of(EntityKind.PLACE, name)
                .with("name", name)
                .with("kinds", List.of("COWORKING"))
                .with("status", "OPEN")
                .with("mobility", "FIXED")
                .with("timeZone", "Europe/Paris");
    }

    public static Fiction space(String name, UUID placeId) {
        return of(EntityKind.SPACE, name + placeId)
                .with("placeId", placeId.toString())
                .with("name", name)
                .with("kind", "MEETING_ROOM")
                .with("placeStatus", "OPEN");
    }

    public static Fiction equipment(String name, UUID placeId) {
        return of(EntityKind.EQUIPMENT, name + placeId)
                .with("placeId", placeId.toString())
                .with("name", name)
                .with("category", "digital-fabrication")
                .with("quantity", 1)
                .with("sharing", "ON_SITE")
                .with("trainingRequired", false)
                .with("placeStatus", "OPEN");
    }

    public static Fiction skill(String displayName, String... skills) {
        return of(EntityKind.SKILL, displayName)
                .with("displayName", displayName)
                .with("skills", List.of(skills))
                .with("exchange", "BARTER")
                .with("expiresOn", "2027-06-01");
    }

    public static Fiction event(String title, String startsAt, String endsAt) {
        return of(EntityKind.EVENT, title)
                .with("uid", title + "@sample")
                .with("sequence", 0)
                .with("title", title)
                .with("kind", "workshop")
                .with("startsAt", startsAt)
                .with("endsAt", endsAt)
                .with("timezone", "Europe/Paris")
                .with("status", "SCHEDULED");
    }

    public static UUID idOf(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    }

    public Fiction with(String member, Object value) {
        var more = new LinkedHashMap<>(data);
        more.put(member, value);
        return new Fiction(kind, more);
    }

    public Fiction version(int version) {
        return with("version", version);
    }

    /** In a commune, at its centre. */
    public Fiction in(String inseeCode) {
        var commune = Territories.load().current(inseeCode).orElseThrow();
        var centre = commune.centre().orElseThrow();
        return in(inseeCode, centre.latitude(), centre.longitude());
    }

    public Fiction in(String inseeCode, double latitude, double longitude) {
        var commune = Territories.load().current(inseeCode).orElseThrow();
        var of = Territories.load().territoryOf(inseeCode).orElseThrow();
        var territory = new LinkedHashMap<String, Object>();
        territory.put("commune", of.commune());
        if (of.epci() != null) {
            territory.put("epci", of.epci());
        }
        territory.put("department", of.department());
        territory.put("region", of.region());
        return with(
                        "address",
                        Map.of(
                                "commune", commune.name(),
                                "inseeCode", inseeCode,
                                "latitude", latitude,
                                "longitude", longitude))
                .with("territory", territory);
    }

    public Map<String, Object> data() {
        return data;
    }

    public byte[] json() {
        try {
            return JSON.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public Place asPlace() {
        return (Place) read(1);
    }

    public Space asSpace() {
        return (Space) read(1);
    }

    public PublicChange placeChange() {
        return change();
    }

    public PublicChange spaceChange() {
        return change();
    }

    public static PublicChange deleted(EntityKind kind, UUID id, int version) {
        return deleted(kind, id, version, null);
    }

    public static PublicChange deleted(EntityKind kind, UUID id, int version, @Nullable UUID mergedInto) {
        return new PublicChange(
                kind, id, version, "PlaceErased", null, mergedInto, position(id, version), Instant.EPOCH, null);
    }

    public PublicChange change() {
        var entity = read((Integer) data.getOrDefault("version", 1));
        var type = kind.type().getSimpleName() + "Updated";
        return new PublicChange(
                kind, entity.id(), entity.version(), type, null, null, entity.position(), Instant.EPOCH, entity);
    }

    private Entity read(int version) {
        try {
            return READER.read(kind, json(), position(UUID.fromString(String.valueOf(data.get("id"))), version));
        } catch (UnreadableEntity e) {
            throw new IllegalStateException(e);
        }
    }

    private static Position position(UUID id, int version) {
        return new Position("directory", Math.floorMod(id.hashCode(), 1_000) * 100L + version);
    }
}
