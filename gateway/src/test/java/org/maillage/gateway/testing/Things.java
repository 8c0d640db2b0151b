package org.maillage.gateway.testing;

import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.maillage.gateway.changes.Intake;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Fiction;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.PublicChange;
import org.maillage.gateway.readmodel.json.EntityReader;
import org.maillage.gateway.readmodel.json.UnreadableEntity;
import org.maillage.gateway.search.Search;

/** Puts things into the read model as their changes would bring them. */
@Singleton
public class Things {

    public static final UUID NETWORK = UUID.fromString("01980000-0000-7000-8000-0000000000aa");
    public static final UUID PLACE = UUID.fromString("01980000-0000-7000-8000-000000000001");
    public static final UUID SPACE = UUID.fromString("01980000-0000-7000-8000-000000000051");

    private static final AtomicLong POSITION = new AtomicLong();

    private final Intake intake;
    private final Search search;
    private final EntityReader reader = new EntityReader();

    Things(Intake intake, Search search) {
        this.intake = intake;
        this.search = search;
    }

    public void place(UUID id, long version, String name) {
        take(EntityKind.PLACE, id, version, "PlaceUpdated", placeJson(id, version, name));
    }

    public void space(UUID id, long version, String name) {
        take(EntityKind.SPACE, id, version, "SpaceUpdated", spaceJson(id, version, name));
    }

    public void network(UUID id, long version, String slug) {
        take(EntityKind.NETWORK, id, version, "NetworkUpdated", networkJson(id, version, slug));
    }

    /** A thing as its owner publishes it: JSON with its id and its version. */
    public void thing(EntityKind kind, String json) {
        var data = new JsonObject(json);
        var id = UUID.fromString(data.getString("id"));
        take(kind, id, data.getLong("version"), kind.type().getSimpleName() + "Updated", json);
    }

    public void thing(Fiction thing) {
        var change = thing.change();
        thing(change.kind(), new String(thing.json(), StandardCharsets.UTF_8));
    }

    public void gone(EntityKind kind, UUID id, long version) {
        var position = new Position("directory", POSITION.incrementAndGet());
        var type = kind.type().getSimpleName() + "Removed";
        intake.take(List.of(new PublicChange(kind, id, version, type, "test", null, position, Instant.now(), null)));
    }

    private void take(EntityKind kind, UUID id, long version, String type, String data) {
        var position = new Position("directory", POSITION.incrementAndGet());
        try {
            var after = reader.read(kind, data.getBytes(StandardCharsets.UTF_8), position);
            intake.take(
                    List.of(new PublicChange(kind, id, version, type, "test", null, position, Instant.now(), after)));
            search.refresh();
        } catch (UnreadableEntity e) {
            throw new IllegalArgumentException(data, e);
        }
    }

    public static String networkJson(UUID id, long version, String slug) {
        return """
                {"id":"%s","version":%d,"slug":"%s","name":"Réseau %s","kind":"DEPARTMENTAL","territory":"24",
                 "territoryLevel":"DEPARTMENT","requiresValidation":false,"quorumPercent":30,"votingDays":14,
                 "timeZone":"Europe/Paris","charters":[],"criteria":[],"licence":"etalab-2.0","source":"sample",
                 "createdAt":"2026-11-01T08:00:00Z","updatedAt":"2026-11-02T08:00:00Z"}
                """.formatted(id, version, slug, slug);
    }

    public static String placeJson(UUID id, long version, String name) {
        return """
                {"id":"%s","version":%d,"name":"%s","kinds":["FABLAB"],"status":"OPEN","mobility":"FIXED","stops":[],
                 "address":{"commune":"Périgueux","inseeCode":"24322","postcode":"24000","latitude":45.184,
                            "longitude":0.7211,"geoPrecision":"ADDRESS"},
                 "territory":{"commune":"24322","epci":"200040392","department":"24","region":"75"},
                 "socialNetworks":[],"services":[],"audiences":[],"accessModes":[],"labels":[],"identifiers":[],
                 "externalIds":[{"source":"sample","id":"%s"}],"networkIds":["%s"],"timeZone":"Europe/Paris",
                 "mergedFrom":[],"provenance":[],"verified":{"IDENTITY":"2026-11-02T08:00:00Z"},
                 "verifiedMethods":{"IDENTITY":"steward"},"licence":"etalab-2.0","source":"steward",
                 "origin":"test-client","createdAt":"2026-11-01T08:00:00Z","updatedAt":"2026-11-02T08:00:00Z"}
                """.formatted(id, version, name, id, NETWORK);
    }

    public static String spaceJson(UUID id, long version, String name) {
        return """
                {"id":"%s","version":%d,"placeId":"%s","name":"%s","kind":"MEETING_ROOM","purposes":[],"capacity":12,
                 "surfaceM2":28.0,"features":[],"rates":[{"unit":"DAY","price":{"amount":"80.00","currency":"EUR"},
                 "free":false}],"minimumDayRate":{"amount":"80.00","currency":"EUR"},"networkIds":["%s"],
                 "territory":{"commune":"24322","epci":"200040392","department":"24","region":"75"},
                 "placeStatus":"OPEN","externalIds":[],"licence":"etalab-2.0","source":"steward",
                 "createdAt":"2026-11-01T08:00:00Z","updatedAt":"2026-11-02T08:00:00Z"}
                """.formatted(id, version, PLACE, name, NETWORK);
    }
}
