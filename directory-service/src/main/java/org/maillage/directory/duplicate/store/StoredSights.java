package org.maillage.directory.duplicate.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.duplicate.Likeness;
import org.maillage.directory.duplicate.Sights;
import org.maillage.directory.duplicate.Traits;
import org.maillage.directory.place.PlaceFields;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.sheet.json.SheetJson;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.Territory;
import org.maillage.kernel.territory.TerritoryLevel;

/** Reads of places only what is held against others; each condition has its index. */
@ApplicationScoped
class StoredSights implements Sights {

    private static final SheetJson JSON =
            new SheetJson(List.of(PlaceFields.IDENTIFIERS, PlaceFields.WEBSITE, PlaceFields.LOCATED));
    private static final String TRAITS = """
            select id, name, cast(jsonb_strip_nulls(jsonb_build_object('identifiers', sheet -> 'identifiers',
              'website', sheet -> 'website', 'address', sheet -> 'address')) as text)
            from (select id, name, sheet from place where visibility = 'PUBLIC') place
            """;
    private static final String IN_COMMUNE = "sheet -> 'address' ->> 'inseeCode' in (:communes)";
    private static final String SAME_SITE =
            "split_part(split_part(sheet ->> 'website', '?', 1), '#', 1) in (:websites)";
    private static final String NEARBY = "cast(sheet -> 'address' ->> 'latitude' as numeric) between :south and :north";
    private static final double KILOMETRES_A_DEGREE = 111.19;
    private static final Map<String, List<String>> ARRONDISSEMENTS = arrondissements(Territories.load());

    private final EntityManager entities;

    StoredSights(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Traits> all() {
        return read(entities.createNativeQuery(TRAITS + " order by id"));
    }

    @Override
    public Optional<Traits> of(PlaceId place) {
        return read(entities.createNativeQuery(TRAITS + " where id = :id").setParameter("id", place.value())).stream()
                .findFirst();
    }

    @Override
    public Collection<Traits> around(Traits traits) {
        var values = new HashMap<String, Object>();
        var conditions = new ArrayList<String>();
        traits.commune().ifPresent(commune -> {
            conditions.add(IN_COMMUNE);
            values.put("communes", ARRONDISSEMENTS.getOrDefault(commune, List.of(commune)));
        });
        traits.site().ifPresent(site -> {
            conditions.add(SAME_SITE);
            values.put("websites", websites(site));
        });
        traits.ownPoint().ifPresent(point -> {
            conditions.add(NEARBY);
            values.put("south", point.latitude() - band());
            values.put("north", point.latitude() + band());
        });
        for (var identifier : traits.identifiers()) {
            var name = "identifier" + values.size();
            conditions.add("sheet -> 'identifiers' @> cast(:" + name + " as jsonb)");
            values.put(name, SheetJson.text(List.of(identifier)));
        }
        if (conditions.isEmpty()) {
            return List.of();
        }
        var query =
                entities.createNativeQuery(TRAITS + " where id <> :id and (" + String.join(" or ", conditions) + ")");
        query.setParameter("id", traits.place().value());
        values.forEach(query::setParameter);
        return read(query);
    }

    private static double band() {
        return Likeness.NEAR_KILOMETRES / KILOMETRES_A_DEGREE;
    }

    /** Every way to write the address of a site. */
    private static List<String> websites(String site) {
        var websites = new ArrayList<String>();
        for (var scheme : List.of("http://", "https://", "http://www.", "https://www.")) {
            websites.add(scheme + site);
            websites.add(scheme + site + "/");
        }
        return websites;
    }

    private static List<Traits> read(Query query) {
        var traits = new ArrayList<Traits>();
        for (var row : query.getResultList()) {
            var columns = (Object[]) row;
            traits.add(Traits.of(new PlaceId((UUID) columns[0]), (String) columns[1], JSON.read((String) columns[2])));
        }
        return traits;
    }

    private static Map<String, List<String>> arrondissements(Territories territories) {
        var all = new HashMap<String, List<String>>();
        for (var commune : territories.all(TerritoryLevel.COMMUNE)) {
            territories
                    .communeOfArrondissement(commune.code())
                    .map(Territory::code)
                    .ifPresent(whole -> all.computeIfAbsent(whole, code -> new ArrayList<>(List.of(code)))
                            .add(commune.code()));
        }
        return all;
    }
}
